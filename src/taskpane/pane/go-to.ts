import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenWorkbook } from '../../workbook/ports';
import { sentenceOf } from './work';

/** Milliseconds that the arrow keys must rest before the workbook follows. */
const SETTLE = 180;

export interface GoTo {
  /** Takes the workbook to a cell: at once, or once the person rests on it. */
  readonly go: (sheet: string, cell: string, when: 'now' | 'soon') => void;
  /** Why the workbook could not go there (a hidden sheet), or null. */
  readonly problem: string | null;
}

export function useGoTo(workbook: OpenWorkbook): GoTo {
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);

  const go = useCallback(
    (sheet: string, cell: string, when: 'now' | 'soon') => {
      clearTimeout(timer.current);
      last.current += 1;
      const mine = last.current;
      const select = async (): Promise<void> => {
        let sentence: string | null = null;
        try {
          await workbook.select(sheet, cell);
        } catch (error) {
          sentence = sentenceOf(error);
        }
        // Of several on their way only the last one speaks.
        if (mine === last.current) setProblem(sentence);
      };
      timer.current = setTimeout(() => void select(), when === 'now' ? 0 : SETTLE);
    },
    [workbook],
  );

  useEffect(() => () => clearTimeout(timer.current), []);
  return { go, problem };
}

import { useState } from 'react';
import { CLAVE_CORTE, CLAVE_VIGENCIA, parseCorte, parseVigencia } from '../../actions/pedido-guardado';
import { formatDay } from '../../dates/day';
import { PANEL, PROPUESTA } from '../../messages/panel';
import type { OpenWorkbook } from '../../workbook/ports';
import type { Libro } from './libro';
import { useStateOf } from './of-workbook';

/** A text field above the pane's tabs. */
export interface TextField {
  readonly text: string;
  readonly onFocus: () => void;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** The sentence about a text that cannot be read, once the person has left the field. */
  readonly problem: string | null;
}

export interface Fields {
  readonly vigencia: TextField;
  readonly corte: TextField & { readonly warning: string | null };
  /** Where the proposed values come from, or that they are kept. */
  readonly hint: string;
  readonly areKept: boolean;
  readonly propose: () => void;
  /** The sentence of a field that keeps every action from starting, or null. */
  readonly problem: string | null;
  /** What kept a change from being stored with the workbook. */
  readonly notStored: string | null;
}

/**
 * Vigencia and Fecha de corte as the person types them. A value that can be read holds at once and is kept with the
 * workbook; an emptied field goes back to the proposal; any other text is named and keeps the actions from starting.
 */
export function useFields(workbook: OpenWorkbook, libro: Libro): Fields {
  const { contexto, deducido, settings } = libro;
  const [notStored, setNotStored] = useStateOf<string | null>(workbook, null);

  const store = async (...entries: readonly (readonly [key: string, value: string | null])[]): Promise<void> => {
    let problem: string | null = null;
    for (const [key, value] of entries) problem = (await libro.keep(key, value)) ?? problem;
    setNotStored(problem);
  };

  const vigencia = useKeptText({
    workbook,
    held: String(contexto.vigencia),
    read: (text) => parseVigencia(text)?.toString() ?? null,
    store: (value) => void store([CLAVE_VIGENCIA, value]),
    sentence: PANEL.vigenciaInvalida,
  });
  const corte = useKeptText({
    workbook,
    held: formatDay(contexto.corte),
    read: (text) => {
      const day = parseCorte(text);
      return day && formatDay(day);
    },
    store: (value) => void store([CLAVE_CORTE, value === null ? null : parseCorte(value)]),
    sentence: PANEL.corteInvalido,
  });

  const areKept = settings[CLAVE_VIGENCIA] !== undefined || settings[CLAVE_CORTE] !== undefined;
  const hints = [
    deducido.vigencia && PROPUESTA.vigencia[deducido.vigencia],
    deducido.corte && PROPUESTA.corte,
    areKept && PANEL.recordados,
  ];
  const isOfVigencia = contexto.corte.startsWith(String(contexto.vigencia));
  return {
    vigencia,
    corte: { ...corte, warning: isOfVigencia ? null : PANEL.corteAjeno(contexto.corte, contexto.vigencia) },
    hint: hints.filter(Boolean).join(' '),
    areKept,
    propose: () => {
      vigencia.forget();
      corte.forget();
      void store([CLAVE_VIGENCIA, null], [CLAVE_CORTE, null]);
    },
    problem: vigencia.unreadable ?? corte.unreadable,
    notStored,
  };
}

interface KeptText {
  readonly workbook: OpenWorkbook;
  /** The value that holds, as text. */
  readonly held: string;
  /** The text in its one way of writing, or null where it cannot be read. */
  readonly read: (text: string) => string | null;
  readonly store: (value: string | null) => void;
  readonly sentence: string;
}

function useKeptText({
  workbook,
  held,
  read,
  store,
  sentence,
}: KeptText): TextField & { unreadable: string | null; forget: () => void } {
  /** What stands in the field while a person is in it, or was left there; null: the field shows the value that holds. */
  const [typed, setTyped] = useStateOf<string | null>(workbook, null);
  const [isInside, setIsInside] = useState(false);
  const unreadable = typed !== null && typed.trim() !== '' && read(typed) === null ? sentence : null;
  return {
    text: typed ?? held,
    // A proposal that arrives while a person is in the field must not change the text under their hands.
    onFocus: () => setTyped((now) => now ?? held),
    onChange: (text) => {
      setTyped(text);
      setIsInside(true);
      const value = read(text);
      if (value !== null && value !== held) store(value);
    },
    onBlur: () => {
      setIsInside(false);
      if (typed === null || unreadable !== null) return;
      if (typed.trim() === '') store(null);
      setTyped(null);
    },
    problem: isInside ? null : unreadable,
    unreadable,
    forget: () => setTyped(null),
  };
}

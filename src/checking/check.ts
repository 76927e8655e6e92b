import type { Hallazgo } from '../plan/hallazgo';
import { finish, type Steps } from '../workbook/steps';
import type { LibroRevisado } from './rule';
import { REGLAS } from './rules';

/**
 * All findings of a workbook: what reading noticed and what the rules that are on say, in order of sheet, row and rule.
 * Rules that the settings turned off are silent, also those of reading.
 */
export function* checkSteps(libro: LibroRevisado): Steps<readonly Hallazgo[]> {
  const off = new Set(libro.contexto.ajustes.reglasApagadas);
  const found: Hallazgo[] = [...libro.plan.hallazgos];
  for (const [index, regla] of REGLAS.entries()) {
    if (off.has(regla.codigo)) continue;
    for (const hallazgo of regla.check(libro)) {
      if (hallazgo) found.push(hallazgo);
      else yield { done: index, total: REGLAS.length };
    }
    yield { done: index + 1, total: REGLAS.length };
  }
  return inOrder(withoutEchoes(found.filter(({ regla }) => !off.has(regla))), libro);
}

const EXCEL_ERROR = 'celda-con-error';

/** A cell that shows an error of Excel is reported as that alone, not as blank or unreadable too. */
function withoutEchoes(hallazgos: readonly Hallazgo[]): readonly Hallazgo[] {
  const placeOf = ({ donde: { hoja, celda } }: Hallazgo): string => `${hoja ?? ''}!${celda ?? ''}`;
  const errors = new Set(hallazgos.filter(({ regla }) => regla === EXCEL_ERROR).map(placeOf));
  if (errors.size === 0) return hallazgos;
  return hallazgos.filter((hallazgo) => hallazgo.regla === EXCEL_ERROR || !errors.has(placeOf(hallazgo)));
}

/** The same at once. */
export function check(libro: LibroRevisado): readonly Hallazgo[] {
  return finish(checkSteps(libro));
}

function inOrder(hallazgos: readonly Hallazgo[], { plan }: LibroRevisado): readonly Hallazgo[] {
  const sheets = new Map(plan.conciliacion.map(({ hoja }, index) => [hoja, index]));
  const sheetOf = ({ donde }: Hallazgo): number => (donde.hoja === null ? -1 : (sheets.get(donde.hoja) ?? sheets.size));
  return [...hallazgos].sort(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      (a.donde.fila ?? 0) - (b.donde.fila ?? 0) ||
      (a.regla < b.regla ? -1 : a.regla > b.regla ? 1 : 0),
  );
}

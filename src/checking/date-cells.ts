/** The cells of Fecha Programada, INICIO and FIN, each read by itself, and rules on what the date reader noticed there. */
import { formatDay, type Day } from '../dates/day';
import type { AvisoFecha, FechaProgramada, FechaSimple } from '../dates/fecha-programada';
import { readFecha } from '../dates/read-fecha';
import type { Campo } from '../plan/actividad';
import type { ActividadJuzgada } from '../plan/estado';
import type { Arreglo, Severidad } from '../plan/hallazgo';
import { hallazgoOf, newCells, ownsItsCell, writeText, type Found } from './define';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from './rule';

export interface CeldaDeFecha {
  readonly juzgada: ActividadJuzgada;
  readonly campo: Campo;
  readonly escrita: FechaSimple;
  readonly leida: FechaProgramada;
}

/** Read once for all rules, and forgotten with the workbook. */
const CELLS = new WeakMap<LibroRevisado, readonly CeldaDeFecha[]>();

/** Every date cell of the workbook, once, with pauses. */
function* dateCells(libro: LibroRevisado): Iterable<CeldaDeFecha | Pausa> {
  const known = CELLS.get(libro);
  if (known) {
    yield* withPauses(known);
    return;
  }
  const cells: CeldaDeFecha[] = [];
  for (const cell of withPauses(readCells(libro))) {
    if (cell) cells.push(cell);
    yield cell;
  }
  CELLS.set(libro, cells);
}

function* readCells({ juzgadas, contexto }: LibroRevisado): Iterable<CeldaDeFecha> {
  const isFirst = newCells();
  for (const juzgada of juzgadas) {
    const { actividad } = juzgada;
    const { fecha } = actividad;
    const cells: readonly (readonly [Campo, FechaSimple])[] =
      fecha.kind === 'inicio-fin'
        ? [
            ['fechaInicio', fecha.inicio],
            ['fechaFin', fecha.fin],
          ]
        : [['fechaProgramada', fecha]];
    for (const [campo, escrita] of cells) {
      if (!isFirst(actividad, campo)) continue;
      const leida = fecha.kind === 'inicio-fin' ? readFecha(escrita, contexto.vigencia) : juzgada.fecha;
      yield { juzgada, campo, escrita, leida };
    }
  }
}

/** A rule that looks at each date cell. */
export function ruleByDateCell(
  codigo: string,
  severidad: Severidad,
  look: (celda: CeldaDeFecha, libro: LibroRevisado) => readonly Omit<Found, 'campo'>[],
): Regla {
  return {
    codigo,
    severidad,
    *check(libro) {
      for (const celda of dateCells(libro)) {
        if (!celda) yield null;
        else {
          for (const found of look(celda, libro)) {
            yield hallazgoOf(codigo, severidad, celda.juzgada.actividad, { campo: celda.campo, ...found });
          }
        }
      }
    },
  };
}

/** A rule that reports one kind of notice of the date reader, with the part of the text it speaks of. */
export function ruleByNotice<K extends AvisoFecha['aviso']>(
  codigo: string,
  severidad: Severidad,
  kind: K,
  tell: (
    aviso: Extract<AvisoFecha, { readonly aviso: K }>,
    celda: CeldaDeFecha,
    libro: LibroRevisado,
  ) => Omit<Found, 'campo'>,
): Regla {
  const isOfKind = (aviso: AvisoFecha): aviso is Extract<AvisoFecha, { readonly aviso: K }> => aviso.aviso === kind;
  return ruleByDateCell(codigo, severidad, (celda, libro) =>
    celda.leida.avisos.filter(isOfKind).map((aviso) => tell(aviso, celda, libro)),
  );
}

/** The mend that puts a day in the place of all that a cell holds; none where that would lose something else. */
export function mendDay({ juzgada, campo }: CeldaDeFecha, day: Day, seguro: boolean): Arreglo | undefined {
  if (!ownsItsCell(juzgada.actividad, campo)) return undefined;
  return { seguro, valor: { kind: 'date', day }, texto: formatDay(day) };
}

/**
 * The mend that puts days in the place of parts of a cell's text: a date where the part is all there is, else the text with
 * the parts written anew.
 */
export function mendParts(
  celda: CeldaDeFecha,
  parts: readonly { readonly parte: string; readonly day: Day }[],
  seguro: boolean,
): Arreglo | undefined {
  const { escrita, juzgada, campo } = celda;
  if (escrita.kind !== 'texto' || !ownsItsCell(juzgada.actividad, campo)) return undefined;
  const [only] = parts;
  if (only && parts.length === 1 && isWhole(escrita.texto, only.parte)) return mendDay(celda, only.day, seguro);
  return writeText(
    parts.reduce((mended, { parte, day }) => mended.replace(parte, formatDay(day)), escrita.texto),
    seguro,
  );
}

/** Nothing but blanks and a final point stands around the part. */
const isWhole = (texto: string, parte: string): boolean => bare(texto) === bare(parte);
const bare = (text: string): string => text.trim().replace(/\.$/, '').trim();

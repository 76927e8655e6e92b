/** INICIO and FIN of component 2: two cells that make one Fecha Programada. */
import type { AvisoFecha, FechaProgramada, FechaSimple } from '../fecha-programada';
import { partsOf, type Day } from '../day';
import { interpretText } from './interpret';

/** Reads one cell: a date cell is that day, a text is read by the grammar. */
export function readSimple(escrita: FechaSimple, vigencia: number): FechaProgramada {
  if (escrita.kind === 'vacia') return { texto: '', clase: 'vacia', plazos: [], inicio: null, avisos: [] };
  if (escrita.kind === 'texto') return interpretText(escrita.texto, vigencia);
  const isOutside = partsOf(escrita.dia).year !== vigencia;
  const avisos: AvisoFecha[] = isOutside ? [{ aviso: 'fuera-de-vigencia', plazo: escrita.dia }] : [];
  return { texto: escrita.texto, clase: 'fecha', plazos: [escrita.dia], inicio: null, avisos };
}

/**
 * Both cells together: a range that ends with FIN. Where FIN says something else than a day ("Permanente", "Trimestral"),
 * that is what holds; where FIN is blank and INICIO says it all ("01/02/2020 al 30/11/2020", "Todo el año"), INICIO does.
 */
export function readInicioFin(inicio: FechaSimple, fin: FechaSimple, vigencia: number): FechaProgramada {
  const from = readSimple(inicio, vigencia);
  const to = readSimple(fin, vigencia);
  const texto = from.clase === 'vacia' && to.clase === 'vacia' ? '' : `${from.texto} - ${to.texto}`;
  if (to.clase === 'vacia') return finBlank(from, texto);
  const start = from.inicio ?? startOf(from);
  const avisos = [...from.avisos, ...to.avisos.filter((aviso) => !from.avisos.some((other) => isSame(other, aviso)))];
  if (from.clase === 'vacia') avisos.push({ aviso: 'inicio-vacio' });
  if (!isDated(to)) return { ...to, texto, inicio: start, avisos };
  const end = to.plazos.at(-1);
  if (start !== null && end !== undefined && start > end)
    avisos.push({ aviso: 'inicio-posterior-al-fin', inicio: start, fin: end });
  if (from.clase === 'no-reconocida') avisos.push({ aviso: 'texto-sobrante', parte: from.texto });
  return { texto, clase: to.clase === 'varias' ? 'varias' : 'rango', plazos: to.plazos, inicio: start, avisos };
}

const DATED = new Set(['fecha', 'mes', 'periodo', 'rango', 'varias']);
const isDated = ({ clase, plazos }: FechaProgramada): boolean => DATED.has(clase) && plazos.length > 0;

function finBlank(from: FechaProgramada, texto: string): FechaProgramada {
  const saysItAll = !isDated(from) || from.clase === 'rango' || from.clase === 'varias' || from.clase === 'periodo';
  if (saysItAll) return { ...from, texto };
  return { texto, clase: 'rango', plazos: [], inicio: startOf(from), avisos: [...from.avisos, { aviso: 'fin-vacio' }] };
}

/** The first day of what INICIO says: of a month, its first. */
function startOf({ clase, plazos }: FechaProgramada): Day | null {
  const [day] = plazos;
  if (day === undefined) return null;
  return clase === 'mes' ? (`${day.slice(0, 8)}01` as Day) : day;
}

const isSame = (a: AvisoFecha, b: AvisoFecha): boolean => JSON.stringify(a) === JSON.stringify(b);

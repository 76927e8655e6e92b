import type { Day } from '../dates/day';
import { formatDay } from '../dates/day';
import type { ActividadJuzgada, Estado } from '../plan/estado';
import { plain } from '../plan/texto';
import type { Steps } from '../workbook/steps';
import { matchActivities, type Emparejada } from './match-activities';
import type { ActividadAnterior } from './read-anterior';

export type ClaseDeCambio =
  | 'nueva'
  | 'retirada'
  | 'texto-cambiado'
  | 'fecha-movida'
  | 'estado-avanzo'
  | 'estado-retrocedio'
  | 'estado-cambio'
  | 'seguimiento-igual';

/** Something that is otherwise than at the cut-off before. An activity may have several. */
export interface Cambio {
  readonly clase: ClaseDeCambio;
  readonly actividad: {
    readonly dependencia: string;
    readonly componente: number;
    readonly seccion: ActividadAnterior['seccion'];
    readonly numero: string;
    readonly actividad: string;
  };
  readonly antes: string;
  readonly ahora: string;
  /** null for a new one and one that is gone. */
  readonly por: Emparejada | null;
  /** Where it stands now; of one that is gone, where it stood. */
  readonly origen: ActividadAnterior['origen'];
}

/** How far an estado is; those of the same rank are neither ahead nor behind. no aplica has none. */
const RANK: Readonly<Record<Exclude<Estado, 'no aplica'>, number>> = {
  'sin reporte': 0,
  pendiente: 1,
  'por confirmar': 2,
  'en proceso': 2,
  cumplida: 3,
};

/**
 * What changed between an earlier cut-off and this one, in the order of the activities now, each with all its changes;
 * those that are gone at the end. Texts are compared apart from case, accents and blanks.
 */
export function* compareWithAnterior(
  antes: readonly ActividadAnterior[],
  juzgadas: readonly ActividadJuzgada[],
): Steps<readonly Cambio[]> {
  const ahora = juzgadas.map((juzgada) => ({ ...juzgada.actividad, juzgada }));
  const parejas = yield* matchActivities(antes, ahora);
  const byAhora = new Map(parejas.map((pareja) => [pareja.ahora.juzgada, pareja]));
  const matched = new Set(parejas.map((pareja) => pareja.antes));
  const gone = antes.filter((una) => !matched.has(una));
  return [
    ...juzgadas.flatMap((juzgada) => {
      const pareja = byAhora.get(juzgada);
      return pareja ? cambiosOf(pareja.antes, juzgada, pareja.por) : [nueva(juzgada)];
    }),
    ...gone.map(retirada),
  ];
}

function nueva({ actividad, fecha }: ActividadJuzgada): Cambio {
  return { clase: 'nueva', actividad, antes: '', ahora: fecha.texto, por: null, origen: actividad.origen };
}

function retirada(antes: ActividadAnterior): Cambio {
  return { clase: 'retirada', actividad: antes, antes: antes.estado, ahora: '', por: null, origen: antes.origen };
}

function cambiosOf(antes: ActividadAnterior, juzgada: ActividadJuzgada, por: Emparejada): readonly Cambio[] {
  const { actividad, fecha, estado } = juzgada;
  const cambio = (clase: ClaseDeCambio, before: string, now: string): Cambio => ({
    clase,
    actividad,
    antes: before,
    ahora: now,
    por,
    origen: actividad.origen,
  });
  const cambios: Cambio[] = [];
  if (por === 'solo-numero') cambios.push(cambio('texto-cambiado', antes.actividad, actividad.actividad));
  if (hasMoved(antes, fecha.plazos, fecha.texto)) {
    cambios.push(
      cambio('fecha-movida', dateOf(antes.fechaProgramada, antes.plazos), dateOf(fecha.texto, fecha.plazos)),
    );
  }
  if (antes.estado !== estado.valor) {
    cambios.push(cambio(claseOfEstado(antes.estado, estado.valor), antes.estado, estado.valor));
  }
  if (isCopied(antes, juzgada)) cambios.push(cambio('seguimiento-igual', antes.seguimiento, actividad.seguimiento));
  return cambios;
}

/** The plazos differ; where neither has any, the texts do. */
function hasMoved(antes: ActividadAnterior, plazos: readonly Day[], texto: string): boolean {
  if (antes.plazos.length + plazos.length === 0) return plain(antes.fechaProgramada) !== plain(texto);
  return antes.plazos.join(' ') !== plazos.join(' ');
}

/** A date as typed, with the plazo it means where it means one and says it otherwise. */
function dateOf(texto: string, plazos: readonly Day[]): string {
  const [plazo, ...others] = plazos;
  if (plazo === undefined || others.length > 0 || texto.includes(formatDay(plazo))) return texto;
  return texto === '' ? formatDay(plazo) : `${texto} (${formatDay(plazo)})`;
}

function claseOfEstado(antes: Estado, ahora: Estado): ClaseDeCambio {
  if (antes === 'no aplica' || ahora === 'no aplica' || RANK[antes] === RANK[ahora]) return 'estado-cambio';
  return RANK[ahora] > RANK[antes] ? 'estado-avanzo' : 'estado-retrocedio';
}

/** The same follow-up twice, of something that applies, was reported and was not over: nobody can tell what was done since. */
function isCopied(antes: ActividadAnterior, { actividad, estado }: ActividadJuzgada): boolean {
  const isOver = antes.estado === 'cumplida' || [antes.estado, estado.valor].includes('no aplica');
  if (estado.valor === 'sin reporte') return false;
  return !isOver && plain(actividad.seguimiento) !== '' && plain(antes.seguimiento) === plain(actividad.seguimiento);
}

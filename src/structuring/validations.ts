import { dayOf, type Day } from '../dates/day';
import { VALIDACIONES } from '../messages/estructurar';
import type { Componente } from '../plan/componente';
import type { Area } from '../workbook/address';
import type { ValidationSpec } from '../workbook/spec';
import type { CampoDeColumna, Columna } from './columns';
import type { Formulario } from './formulario';
import { LIST_NAMES } from './lists';
import { Places } from './places';
import type { TableBlock } from './table-block';

/** What the cells of a table check as they are typed in: only Estado and % refuse what does not fit, the rest ask. */
export function validations(
  columnas: readonly Columna[],
  { body }: TableBlock,
  { numero, subcomponentes }: Componente,
  { vigencia, juego }: Formulario,
): readonly ValidationSpec[] {
  const places = new Places(columnas, body);
  const on = (campo: CampoDeColumna, validation: (area: Area) => ValidationSpec): readonly ValidationSpec[] => {
    const area = places.area(campo);
    return area ? [validation(area)] : [];
  };
  const list = (campo: CampoDeColumna, source: string, strict: boolean, words: { title: string; message: string }) =>
    on(campo, (area) => ({ kind: 'list', area, source, strict, ...words }));
  const [from, to] = [dayIn(vigencia, 1, 1), dayIn(vigencia, 12, 31)];
  return [
    ...(subcomponentes.length > 0
      ? list('subcomponente', LIST_NAMES.subcomponentes(numero, juego), false, VALIDACIONES.subcomponente)
      : []),
    ...list('tipoRacionalizacion', LIST_NAMES.tipos(juego), false, VALIDACIONES.tipo),
    ...list('estado', LIST_NAMES.estados(juego), true, VALIDACIONES.estado),
    ...(['fechaProgramada', 'fechaInicio', 'fechaFin'] as const).flatMap((campo) =>
      on(campo, (area) => ({ kind: 'date', area, from, to, strict: false, ...VALIDACIONES.fecha(vigencia) })),
    ),
    ...on('avance', (area) => ({ kind: 'decimal', area, from: 0, to: 1, strict: true, ...VALIDACIONES.avance })),
  ];
}

function dayIn(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`Not a year of the calendar: ${String(year)}`);
  return day;
}

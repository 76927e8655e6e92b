import { ESTADOS_DE_LISTA, FORMULARIO, LISTAS } from '../messages/estructurar';
import type { Componente, ComponenteNumero } from '../plan/componente';
import { TIPOS_RACIONALIZACION } from '../plan/paac';
import type { SheetSpec } from '../workbook/spec';
import { nameFor } from './formulario';

const LIST_WIDTH = 60;

/** Names by which the cells of the form find their lists; they hold wherever the sheet of lists stands and is called. */
export const LIST_NAMES = {
  estados: (juego: number): string => nameFor('PAAC_Estados', juego),
  tipos: (juego: number): string => nameFor('PAAC_Tipos', juego),
  subcomponentes: (numero: ComponenteNumero, juego: number): string =>
    nameFor(`PAAC_Subcomponentes_${String(numero)}`, juego),
};

/** The hidden sheet that holds the lists of the form's cells. */
export function listsSheet(componentes: readonly Componente[], juego: number): SheetSpec {
  const lists = [
    { head: LISTAS.estados, name: LIST_NAMES.estados(juego), values: Object.values(ESTADOS_DE_LISTA) },
    { head: LISTAS.tipos, name: LIST_NAMES.tipos(juego), values: TIPOS_RACIONALIZACION },
    ...componentes
      .filter(({ subcomponentes }) => subcomponentes.length > 0)
      .map(({ numero, subcomponentes }) => ({
        head: `${LISTAS.subcomponentes} ${String(numero)}`,
        name: LIST_NAMES.subcomponentes(numero, juego),
        values: subcomponentes.map(({ nombre }) => nombre),
      })),
  ];
  const length = Math.max(...lists.map(({ values }) => values.length)) + 1;
  return {
    name: nameFor(FORMULARIO.hojaListas, juego).replace('_', ' '),
    mark: nameFor('listas', juego),
    hidden: true,
    columns: lists.map(() => ({ width: LIST_WIDTH })),
    rows: Array.from({ length }, (_, index) => ({
      row: index + 1,
      cells: lists.flatMap(({ head, values }, column) => {
        const text = index === 0 ? head : values[index - 1];
        return text === undefined
          ? []
          : [
              {
                column: column + 1,
                content: { kind: 'text' as const, text },
                ...(index === 0 && { style: 'etiqueta' as const }),
              },
            ];
      }),
    })),
    names: lists.map(({ name, values }, column) => ({
      name,
      area: { firstRow: 2, lastRow: values.length + 1, firstColumn: column + 1, lastColumn: column + 1 },
    })),
  };
}

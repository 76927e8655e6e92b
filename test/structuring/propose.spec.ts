import { describirPropuesta } from '../../src/actions/describir-propuesta';
import type { Plan } from '../../src/plan/plan';
import { proponer, type Propuesta } from '../../src/structuring/propose';
import { finish } from '../../src/workbook/steps';
import { actividad, plan } from '../support/plan';

const UNTIDY = plan({
  actividades: [
    actividad({
      numeroEscrito: '1,1',
      fecha: { kind: 'texto', texto: '30 abril de 2025' },
      origen: {
        archivo: 'salud.xlsx',
        hoja: 'Hoja1',
        fila: 12,
        continuaciones: [14],
        celdas: { responsable: 'E10', meta: 'D12', numero: 'A12', fechaProgramada: 'F12' },
        modos: { responsable: 'combinado', meta: 'supuesto', numero: 'desplazado', fechaProgramada: 'leido' },
      },
    }),
    actividad({ componente: 3, fecha: { kind: 'texto', texto: 'Mensual' } }),
  ],
  tablas: [
    {
      hoja: 'Hoja1',
      filasEncabezado: [9],
      componente: 1,
      componentePor: 'titulo',
      seccion: null,
      dependencia: 'Secretaría de Salud',
      dependenciaPor: 'archivo',
      columnas: [
        { columna: 1, encabezado: 'Activ.', campo: 'actividad' },
        { columna: 28, encabezado: 'Indicador', campo: null },
      ],
      primeraFila: 10,
      ultimaFila: 20,
      actividades: 2,
    },
  ],
  conciliacion: [
    {
      archivo: 'salud.xlsx',
      hoja: 'Hoja1',
      filasConTexto: 4,
      actividades: 2,
      continuaciones: 1,
      encabezados: 0,
      titulos: 0,
      totales: 0,
      noEntendidas: [{ fila: 30, texto: 'Ojo:\nrevisar' }],
      noLeida: null,
    },
  ],
});

function proposal(of: Plan): Propuesta {
  return finish(proponer(of, 2025));
}

it('a proposal tells every mend with its place in the original', () => {
  const { arreglos } = proposal(UNTIDY);
  expect(arreglos.map(({ clase, fila, celda, de, a }) => [clase, fila, celda, de, a])).toEqual([
    ['desplazadas', 12, 'A12', '', '1.1'],
    ['supuestas', 12, 'D12', '', 'Un informe'],
    ['combinadas', 12, 'E10', '', 'Enlace de calidad'],
    ['unidas', 14, null, '', ''],
    ['numeros', 12, 'A12', '1,1', '1.1'],
    ['fechas', 12, 'F12', '30 abril de 2025', '30/04/2025'],
  ]);
});

it('a proposal names tables and columns by the keys with which a person changes them', () => {
  const { tablas, hojas } = proposal(UNTIDY);
  expect(tablas[0]?.clave).toBe('Hoja1!10');
  expect(tablas[0]?.columnas.map(({ clave, campo }) => [clave, campo])).toEqual([
    ['Hoja1!1', 'actividad'],
    ['Hoja1!28', null],
  ]);
  expect(hojas).toEqual([
    { componente: 1, actividades: 1 },
    { componente: 3, actividades: 1 },
  ]);
});

it('a proposal is told in words that say what was not matched and what was not understood', () => {
  expect(describirPropuesta(proposal(UNTIDY), 'PAAC')).toEqual([
    'Se encontró 1 tabla:',
    '  Hoja «Hoja1», filas 10 a 20: componente 1 (por el título); Secretaría de Salud (por el nombre del archivo); 2 actividades',
    '    columna A, «Activ.»: Actividad',
    '    columna AB, «Indicador»: no se reconoció y no se lleva',
    'Al ordenar:',
    '  1 valor de una celda combinada se escribe en su fila.',
    '  1 celda vacía se llena con el valor de arriba.',
    '  1 valor corrido una columna vuelve a la suya.',
    '  1 fila partida se une a la actividad de arriba.',
    '  1 número se escribe con punto.',
    '  1 fecha escrita como texto pasa a ser fecha; el texto queda en una nota.',
    'Se escriben las hojas:',
    '  C1 Riesgos: 1 actividad',
    '  C3 Rendición de cuentas: 1 actividad',
    'No se entendió 1 fila con texto; queda solo en el original:',
    '  Hoja «Hoja1», fila 30: «Ojo: revisar»',
  ]);
});

it('a proposal for a workbook without a plan says so', () => {
  expect(describirPropuesta(proposal(plan()), 'PAAC')).toEqual([
    'No se encontró ninguna tabla del plan: no hay qué ordenar.',
  ]);
});

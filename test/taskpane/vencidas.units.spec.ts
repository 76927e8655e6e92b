import { buscarVencidas } from '../../src/actions/vencidas';
import type { ActividadJuzgada, Situacion } from '../../src/plan/estado';
import { agrupar } from '../../src/taskpane/vencidas/group-by';
import { dateCellOf, marcasDe } from '../../src/taskpane/vencidas/marks';
import { actividad, day } from '../support/plan';

const CORTE = day('2026-08-31');
const origen = actividad().origen;

function juzgada(
  situacion: Situacion,
  diasVencida: number | null,
  of: Partial<ActividadJuzgada['actividad']> = {},
): ActividadJuzgada {
  return {
    actividad: actividad(of),
    fecha: { texto: '', clase: 'fecha', plazos: [], inicio: null, avisos: [] },
    estado: { valor: 'pendiente', origen: 'texto', razon: '' },
    situacion,
    diasVencida,
    plazo: day('2026-06-30'),
    programada: true,
  };
}

describe('overdue activities in groups', () => {
  it('put the group with the worst first, of equals the larger, and take names that differ in case or accents as one', () => {
    const all = [
      juzgada('vencida', 90, { responsable: 'Técnico' }),
      juzgada('vencida', 60, { responsable: 'Enlace' }),
      juzgada('vencida', 60, { responsable: 'Tesorera' }),
      juzgada('vencida', 10, { responsable: 'ENLACE ' }),
      juzgada('vencida', 5, { responsable: '' }),
    ];
    expect(agrupar(all, 'responsable').map(({ nombre, juzgadas }) => [nombre, juzgadas.length])).toEqual([
      ['Técnico', 1],
      ['Enlace', 2],
      ['Tesorera', 1],
      ['Sin responsable', 1],
    ]);
    expect(agrupar(all, 'dias')).toEqual([{ nombre: '', juzgadas: all }]);
  });
});

describe('the marks', () => {
  const cell = (celdas: ActividadJuzgada['actividad']['origen']['celdas']) => ({ origen: { ...origen, celdas } });

  it('stand on the Fecha Programada, of component 2 on its FIN', () => {
    expect(dateCellOf(actividad(cell({ fechaProgramada: 'F12', fechaFin: 'H12' })))).toBe('F12');
    expect(dateCellOf(actividad(cell({ fechaInicio: 'G12', fechaFin: 'H12' })))).toBe('H12');
    expect(dateCellOf(actividad(cell({})))).toBeNull();
  });

  it('are one a cell, the worst, with each reason once', () => {
    const shared = cell({ fechaProgramada: 'F12' });
    const grupos = buscarVencidas([
      juzgada('por vencer', null, shared),
      juzgada('vencida', 62, shared),
      juzgada('vencida', 62, shared),
      juzgada('sin fecha verificable', null, cell({ fechaProgramada: 'F13' })),
    ]);
    expect(marcasDe(grupos, CORTE)).toEqual([
      {
        sheet: 'Hoja1',
        cell: 'F12',
        kind: 'vencida',
        note: 'Vencida al corte 31/08/2026 · plazo 30/06/2026 · 62 días\nPor vencer al corte 31/08/2026 · plazo 30/06/2026',
      },
    ]);
  });
});

import { compareWithAnterior } from '../../src/consolidating/compare-anterior';
import type { ActividadAnterior } from '../../src/consolidating/read-anterior';
import type { Day } from '../../src/dates/day';
import type { Estado } from '../../src/plan/estado';
import { finish } from '../../src/workbook/steps';
import { juzgar } from '../support/generate';
import { actividadesDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

const [base] = actividadesDeEjemplo() as [ReturnType<typeof actividadesDeEjemplo>[number]];
const JUNIO = '2026-06-30' as Day;

function ahora(estado: Estado, seguimiento: string, plazos: readonly Day[] = [JUNIO]) {
  const fecha = { texto: plazos.join(' '), clase: 'fecha', plazos, inicio: null, avisos: [] } as const;
  return juzgar({ actividad: { ...base.actividad, seguimiento }, fecha, estado }, CORTE);
}

function antes(estado: Estado, seguimiento: string, plazos: readonly Day[] = [JUNIO]): ActividadAnterior {
  const { dependencia, componente, seccion, numero, actividad, origen } = base.actividad;
  return {
    dependencia,
    componente,
    seccion,
    numero,
    actividad,
    fechaProgramada: plazos.join(' '),
    plazos,
    seguimiento,
    estado,
    programada: true,
    origen,
  };
}

function clases(before: ActividadAnterior | null, now: ReturnType<typeof ahora> | null): string[] {
  return finish(compareWithAnterior(before ? [before] : [], now ? [now] : [])).map(({ clase }) => clase);
}

describe('what changed between two cut-offs', () => {
  it('is nothing where nothing changed and the activity was over', () => {
    expect(clases(antes('cumplida', 'Se publicó'), ahora('cumplida', 'Se publicó'))).toEqual([]);
  });

  it.each([
    ['pendiente', 'en proceso', 'estado-avanzo'],
    ['sin reporte', 'pendiente', 'estado-avanzo'],
    ['en proceso', 'cumplida', 'estado-avanzo'],
    ['cumplida', 'pendiente', 'estado-retrocedio'],
    ['en proceso', 'sin reporte', 'estado-retrocedio'],
    ['en proceso', 'por confirmar', 'estado-cambio'],
    ['pendiente', 'no aplica', 'estado-cambio'],
  ] as const)('from %s to %s is %s', (before, now, clase) => {
    expect(clases(antes(before, 'antes'), ahora(now, 'ahora'))).toEqual([clase]);
  });

  it('is a moved date where the plazos differ, not where only their writing does', () => {
    expect(clases(antes('pendiente', 'a'), ahora('pendiente', 'b', ['2026-09-30' as Day]))).toEqual(['fecha-movida']);
    expect(clases({ ...antes('pendiente', 'a'), fechaProgramada: 'Primer semestre' }, ahora('pendiente', 'b'))).toEqual(
      [],
    );
  });

  it('is a follow-up copied unchanged, apart from blanks, case and accents', () => {
    expect(clases(antes('en proceso', 'Se está  elaborando'), ahora('en proceso', 'SE ESTA ELABORANDO'))).toEqual([
      'seguimiento-igual',
    ]);
    expect(clases(antes('sin reporte', ''), ahora('sin reporte', ''))).toEqual([]);
  });

  it('is a new activity, and one that is gone', () => {
    expect(clases(null, ahora('pendiente', ''))).toEqual(['nueva']);
    expect(clases(antes('pendiente', ''), null)).toEqual(['retirada']);
  });

  it('may be several things at once, and a text written anew is one of them', () => {
    const rewritten = {
      ...antes('pendiente', 'a'),
      actividad: 'Otra cosa muy distinta de la que hay ahora',
      plazos: [],
    };
    expect(clases(rewritten, ahora('cumplida', 'b'))).toEqual(['texto-cambiado', 'fecha-movida', 'estado-avanzo']);
  });
});

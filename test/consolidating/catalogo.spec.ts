import { deducirCatalogo } from '../../src/consolidating/catalogo';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { Actividad } from '../../src/plan/actividad';
import type { ActividadJuzgada } from '../../src/plan/estado';
import { consolidadoOf } from '../support/consolidado';
import { consolidadoDeEjemplo } from '../support/municipio-de-ejemplo';

/** Activities of the example, each with other words of where it stands in the plan. */
function planned(...changes: readonly Partial<Actividad>[]): ActividadJuzgada[] {
  const { juzgadas } = consolidadoDeEjemplo();
  return changes.map((change, index) => {
    const juzgada = juzgadas[index] as ActividadJuzgada;
    const origen = { ...juzgada.actividad.origen, archivo: 'plan.xlsx', hoja: 'Hoja1', fila: index + 5 };
    return { ...juzgada, actividad: { ...juzgada.actividad, tramite: null, origen, ...change } };
  });
}

const TRANSVERSAL = { componente: 1, subcomponente: 'Formación y comunicación' } as const;
const PROGRAMATICO = { componente: 2, subcomponente: 'REDES Y ARTICULACION' } as const;
const RIESGOS = { componente: 1, subcomponente: 'Monitoreo y Revisión' } as const;

function textsOf(juzgadas: readonly ActividadJuzgada[]): string {
  return JSON.stringify(consolidadoSpecs(consolidadoOf(juzgadas), { matriz: true }));
}

describe('the profile of the plans', () => {
  it('is the PAAC of the example, and where nothing tells', () => {
    expect(deducirCatalogo(consolidadoDeEjemplo().juzgadas)).toMatchObject({ catalogo: { perfil: 'PAAC' } });
    expect(deducirCatalogo([])).toMatchObject({ catalogo: { perfil: 'PAAC' }, otroPerfil: [] });
    expect(deducirCatalogo(planned({ componente: 1, subcomponente: '' })).catalogo.perfil).toBe('PAAC');
  });

  it('is the PTEP where the subcomponentes are its own, or the sheets bear its componentes', () => {
    expect(deducirCatalogo(planned(TRANSVERSAL, PROGRAMATICO)).catalogo.perfil).toBe('PTEP');
    const [juzgada] = planned({ componente: 2, subcomponente: '' });
    const sheet = { ...juzgada?.actividad.origen, archivo: 'x.xlsx', hoja: '2. Programático' } as Actividad['origen'];
    expect(deducirCatalogo(planned({ componente: 2, subcomponente: '', origen: sheet })).catalogo.perfil).toBe('PTEP');
  });

  it('gives the sheets its name and its componentes', () => {
    const texts = textsOf(planned(TRANSVERSAL, PROGRAMATICO));
    expect(texts).toContain('Programa de Transparencia y Ética Pública');
    expect(texts).toContain('2. Programático');
    expect(texts).not.toContain('Anticorrupción');
  });

  it('hides no activity of a componente that it does not have, and names the files of the other profile', () => {
    const other = planned(TRANSVERSAL, PROGRAMATICO, PROGRAMATICO, RIESGOS, { componente: 5 }).map(
      (juzgada, index) => ({
        ...juzgada,
        actividad: {
          ...juzgada.actividad,
          origen: { ...juzgada.actividad.origen, archivo: index < 3 ? 'ptep.xlsx' : 'paac.xlsx' },
        },
      }),
    );
    expect(deducirCatalogo(other)).toMatchObject({ catalogo: { perfil: 'PTEP' }, otroPerfil: ['paac.xlsx'] });
    expect(textsOf(other)).toContain('5. Transparencia');
    expect(textsOf(other)).toMatch(/Atención: [^"]*«paac\.xlsx»/);
  });
});

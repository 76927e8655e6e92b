import type { ComponenteNumero, Seccion } from '../../../src/plan/componente';
import { PAAC, SECCIONES } from '../../../src/plan/paac';
import { pick, type Random } from './random';

/** Texts that drawn plans are made of. */
export interface Corpus {
  readonly actividades: readonly string[];
  readonly metas: readonly string[];
  readonly responsables: readonly string[];
  readonly fechas: readonly string[];
  readonly seguimientos: readonly string[];
  readonly oficinas: readonly string[];
}

/** An activity as it was meant, whatever a drawing makes of it. */
export interface Pensada {
  readonly dependencia: string;
  readonly componente: ComponenteNumero;
  readonly seccion: Seccion | null;
  readonly numero: string;
  readonly subcomponente: string;
  readonly actividad: string;
  readonly meta: string;
  readonly responsable: string;
  readonly fecha: string;
  readonly seguimiento: string;
}

/** The plan of an office: most components, most subcomponentes, up to four activities each; never none. */
export function drawPlan(dependencia: string, corpus: Corpus, random: Random): readonly Pensada[] {
  const plan: Pensada[] = [];
  let before: Pensada | null = null;
  const add = (frame: Pick<Pensada, 'componente' | 'seccion' | 'numero' | 'subcomponente'>): void => {
    // Neighbours often share what a merged cell spans.
    const again = (share: number): Pensada | null =>
      before?.subcomponente === frame.subcomponente && random() < share ? before : null;
    const pensada: Pensada = {
      dependencia,
      ...frame,
      actividad: pick(corpus.actividades, random),
      meta: frame.componente === 2 ? '' : (again(0.2)?.meta ?? pick(corpus.metas, random)),
      responsable: again(0.5)?.responsable ?? pick(corpus.responsables, random),
      fecha: again(0.3)?.fecha ?? pick(corpus.fechas, random),
      seguimiento: again(0.2)?.seguimiento ?? drawSeguimiento(corpus, random),
    };
    plan.push(pensada);
    before = pensada;
  };
  for (const { numero: componente, formato, subcomponentes } of PAAC.componentes) {
    before = null;
    if (componente === 6 || random() < 0.2) continue;
    if (formato === 'tramites') {
      for (const { seccion } of SECCIONES) {
        const count = seccion === 'planeacion' ? 1 + Math.floor(random() * 4) : Math.floor(random() * 3);
        for (let item = 1; item <= count; item += 1)
          add({ componente, seccion, numero: String(item), subcomponente: '' });
        before = null;
      }
    } else {
      for (const { numero, nombre } of subcomponentes) {
        const count = random() < 0.2 ? 0 : 1 + Math.floor(random() * 3.5);
        for (let item = 1; item <= count; item += 1) {
          add({ componente, seccion: null, numero: `${numero}.${item}`, subcomponente: nombre });
        }
      }
    }
  }
  return plan.length > 0 ? plan : drawPlan(dependencia, corpus, random);
}

function drawSeguimiento(corpus: Corpus, random: Random): string {
  const chance = random();
  return chance < 0.2 ? '' : chance < 0.35 ? '-' : pick(corpus.seguimientos, random);
}

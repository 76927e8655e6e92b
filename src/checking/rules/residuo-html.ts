import { ruleByCell } from '../define';
import { htmlResidueIn, withoutHtml } from '../html-residue';
import { CAMPOS_DE_TEXTO, textOf } from '../texts';

/** Tags and entities of a web page. Taking them away is a sure mend where the text is that of one cell. */
export const residuoHtml = ruleByCell('residuo-html', 'aviso', CAMPOS_DE_TEXTO, ({ actividad }, campo) => {
  const text = textOf(actividad, campo);
  const residue = htmlResidueIn(text);
  if (residue === null) return null;
  const modo = actividad.origen.modos[campo];
  const mended = withoutHtml(text);
  const isOneCell = modo !== 'unido' && modo !== 'contexto';
  const arreglo = isOneCell && htmlResidueIn(mended) === null && mended !== '';
  return {
    params: { texto: residue },
    arreglo: arreglo ? { seguro: true, valor: { kind: 'text', text: mended }, texto: mended } : undefined,
  };
});

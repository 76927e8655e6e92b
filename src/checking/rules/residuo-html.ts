import { CAMPOS_DE_TEXTO, ruleByText, writeText } from '../define';
import { htmlResidueIn, withoutHtml } from '../html-residue';

/** Tags and entities of a web page. Taking them away is a sure mend, of each cell by itself. */
export const residuoHtml = ruleByText('residuo-html', 'aviso', CAMPOS_DE_TEXTO, (texto) => {
  const residue = htmlResidueIn(texto);
  if (residue === null) return null;
  const mended = withoutHtml(texto);
  const isSure = mended !== '' && htmlResidueIn(mended) === null;
  return { params: { texto: residue }, arreglo: isSure ? writeText(mended) : undefined };
});

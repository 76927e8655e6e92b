import type { Campo } from '../../plan/actividad';
import { tidy } from '../../plan/texto';
import { CAMPOS_DE_TEXTO, ruleByText, writeText } from '../define';

const CAMPOS: readonly Campo[] = [
  ...CAMPOS_DE_TEXTO,
  'dependencia',
  'componente',
  'numero',
  'estado',
  'tipoRacionalizacion',
  'fechaProgramada',
  'fechaInicio',
  'fechaFin',
];

/** Blanks that nobody sees: at the ends of a text, doubled within it, or of a kind that is none. Taking them away is a sure mend. */
export const espaciosSobrantes = ruleByText('espacios-sobrantes', 'sugerencia', CAMPOS, (texto, campo) => {
  const typed = texto.replace(/\r\n?/g, '\n');
  const mended = tidy(typed);
  if (mended === typed || mended === '') return null;
  return { params: { campo, donde: placeIn(typed) }, arreglo: writeText(typed) };
});

/** Where the first of them stands, for the sentence. */
function placeIn(text: string): 'principio' | 'final' | 'dentro' | 'invisibles' {
  if (/^\s/.test(text)) return 'principio';
  if (/\s$/.test(text)) return 'final';
  return /\S {2,}\S| \n/.test(text) ? 'dentro' : 'invisibles';
}

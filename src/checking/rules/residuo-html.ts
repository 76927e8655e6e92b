import { CAMPOS, type Actividad, type Campo } from '../../plan/actividad';
import { atField, writeText } from '../at-field';
import type { Regla } from '../rule';

const TAG = /<\/?(p|br|div|span|b|i|u|strong|em|ul|ol|li|a|font|table|tr|td|h[1-6])\b[^<>]*>/gi;
const ENTITY = /&(nbsp|amp|lt|gt|quot|aacute|eacute|iacute|oacute|uacute|ntilde|#\d{2,4});/gi;
const LETTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
};

/** Tags and entities left over from a page the text was pasted from. Taking them away is sure. */
export const residuoHtml: Regla = {
  codigo: 'residuo-html',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      for (const [campo, text] of textsOf(actividad)) {
        const found = text.match(TAG) ?? text.match(ENTITY);
        const isTyped = (actividad.origen.modos[campo] ?? 'leido') === 'leido';
        if (found && isTyped)
          yield atField(this, actividad, campo, { texto: found[0] }, writeText(withoutHtml(text), true));
      }
    }
  },
};

function textsOf(actividad: Actividad): [Campo, string][] {
  const texts: Readonly<Record<string, unknown>> = { ...actividad, ...actividad.tramite };
  return CAMPOS.flatMap((campo) => {
    const text = texts[campo];
    return typeof text === 'string' ? [[campo, text] as [Campo, string]] : [];
  });
}

function withoutHtml(text: string): string {
  return text
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^<>]*>/gi, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (whole, name: string) => {
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
      return LETTERS[name.toLowerCase()] ?? whole;
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

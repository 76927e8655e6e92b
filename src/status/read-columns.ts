/** What is typed in a column of its own: Estado, and the share done. */
import type { Estado } from '../plan/estado';
import { readEstado } from './read-estado';
import { splitWords } from './split-words';

const WORDS: Readonly<Record<Exclude<Estado, 'por confirmar'>, readonly string[]>> = {
  cumplida: [
    ...[
      'cumplida',
      'cumplido',
      'cumple',
      'si cumple',
      'si',
      'ejecutada',
      'ejecutado',
      'realizada',
      'realizado',
      'finalizada',
      'finalizado',
    ],
    ...[
      'terminada',
      'terminado',
      'completa',
      'completo',
      'completada',
      'completado',
      'culminada',
      'culminado',
      'cerrada',
      'cerrado',
      'hecha',
      'hecho',
    ],
    ...[
      'lista',
      'listo',
      'logrado',
      'lograda',
      'ok',
      'total',
      'cumplimiento total',
      'totalmente cumplida',
      'cumplida totalmente',
      'cumplio',
      'se cumplio',
    ],
    ...['entregada', 'entregado', 'publicada', 'publicado', 'concluida', 'concluido', 'implementada', 'implementado'],
  ],
  'en proceso': [
    ...[
      'en proceso',
      'proceso',
      'en ejecucion',
      'en curso',
      'en desarrollo',
      'en avance',
      'en tramite',
      'en marcha',
      'en progreso',
      'en gestion',
    ],
    ...[
      'en implementacion',
      'en construccion',
      'en elaboracion',
      'en revision',
      'parcial',
      'parcialmente',
      'cumplida parcialmente',
      'parcialmente cumplida',
    ],
    ...[
      'cumplido parcialmente',
      'parcialmente cumplido',
      'cumplimiento parcial',
      'cumple parcialmente',
      'iniciada',
      'iniciado',
      'con avance',
      'con avances',
      'avanza',
    ],
    ...['en proceso de ejecucion', 'ejecucion'],
  ],
  pendiente: [
    ...[
      'pendiente',
      'no cumplida',
      'no cumplido',
      'no cumple',
      'no ejecutada',
      'no ejecutado',
      'no realizada',
      'no realizado',
      'no iniciada',
      'no iniciado',
    ],
    ...[
      'sin iniciar',
      'por iniciar',
      'sin ejecutar',
      'por ejecutar',
      'sin cumplir',
      'por cumplir',
      'incumplida',
      'incumplido',
      'no',
      'vencida',
      'vencido',
    ],
    ...[
      'atrasada',
      'atrasado',
      'retrasada',
      'retrasado',
      'en espera',
      'aplazada',
      'aplazado',
      'suspendida',
      'suspendido',
      'reprogramada',
      'reprogramado',
    ],
    ...[
      'programada',
      'programado',
      'sin avance',
      'sin avances',
      'sin empezar',
      'nulo',
      'no se cumplio',
      'no cumplio',
      'cancelada',
      'cancelado',
    ],
  ],
  'no aplica': ['no aplica', 'na', 'n a', 'no corresponde'],
  'sin reporte': [
    'sin reporte',
    'sin reportar',
    'no reporta',
    'no reporto',
    'sin informacion',
    'sin seguimiento',
    'sin dato',
    'no registra',
  ],
};

const ESTADO_OF = new Map(
  (Object.entries(WORDS) as [Estado, readonly string[]][]).flatMap(([estado, words]) =>
    words.map((text) => [text, estado] as const),
  ),
);
const TO_CONFIRM = new Set(['por confirmar', 'por verificar', 'en verificacion']);
const TICK = /^[\s]*[✓✔☑√][\s]*$/u;
const WHOLE = 100;

/**
 * The estado that an Estado column names: "Cumplido", "En ejecución", "Sin iniciar", "100%"; a sentence is read as one. Null
 * where it is blank or not understood.
 */
export function readEstadoColumn(text: string): Estado | null {
  if (TICK.test(text)) return 'cumplida';
  const words = splitWords(text);
  if (words.length === 0) return null;
  const plain = words
    .map((word) => word.plain)
    .join(' ')
    .trim();
  const known = ESTADO_OF.get(plain) ?? (TO_CONFIRM.has(plain) ? 'por confirmar' : undefined);
  if (known !== undefined) return known;
  const share = readAvance(text);
  if (share !== null) return share >= 1 ? 'cumplida' : share <= 0 ? 'pendiente' : 'en proceso';
  const { valor } = readEstado(text);
  return valor === 'por confirmar' || valor === 'sin reporte' ? null : valor;
}

/**
 * The share done, from 0 to 1, of what a % column holds: 0.3, "30%", "30 %", "0,3", 30 (a whole number over 1 is taken as
 * typed without its sign). Null where it is no share.
 */
export function readAvance(avance: number | string): number | null {
  if (typeof avance === 'number') return shareOf(avance, false);
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*(%?)\s*$/.exec(avance);
  return match ? shareOf(Number((match[1] ?? '').replace(',', '.')), match[2] === '%') : null;
}

function shareOf(number: number, isPercent: boolean): number | null {
  const share = isPercent || (number > 1 && Number.isInteger(number)) ? number / WHOLE : number;
  return share >= 0 && share <= 1 ? share : null;
}

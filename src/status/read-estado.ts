import type { Estado, EstadoLeido } from '../plan/estado';
import { findSignals, type Signal, type SignalKind } from './signals';
import { splitWords, type Word } from './split-words';

const NOT_APPLICABLE = new Set(['na', 'n a', 'no aplica', 'no aplican', 'no corresponde', 'no procede']);
/** Answers of a word or two. */
const DONE = new Set(['cumple', 'si cumple', 'cumple totalmente', 'si cumplio']);
const NOTHING_REPORTED = new Set([
  ...[
    'sin reporte',
    'sin reportar',
    'no reporta',
    'no reporto',
    'no se reporta',
    'no se reporto',
    'sin informacion',
    'sin seguimiento',
  ],
  ...[
    'no registra',
    'no registra informacion',
    'no reporta informacion',
    'no reporto informacion',
    'sin observaciones',
    'ninguna',
    'ninguno',
  ],
  ...[
    'sin novedad',
    'sin dato',
    'sin datos',
    'no se reporta informacion',
    'no se reporto informacion',
    'no reporta avance',
    'no reporto avance',
  ],
]);

/**
 * Proposes the estado of an activity from its follow-up (domain.md §5), with the words that decided, as typed. What is
 * denied or pending wins over what was done, what is under way over what was done; text that does not tell is
 * "por confirmar". Never throws.
 */
export function readEstado(seguimiento: string): EstadoLeido {
  const words = splitWords(seguimiento);
  if (words.length === 0) return proposal('sin reporte', '');
  const whole = words
    .map(({ plain }) => plain)
    .join(' ')
    .trim();
  if (NOT_APPLICABLE.has(whole)) return proposal('no aplica', seguimiento.trim());
  if (NOTHING_REPORTED.has(whole)) return proposal('sin reporte', seguimiento.trim());
  if (DONE.has(whole)) return proposal('cumplida', seguimiento.trim());
  return decide(seguimiento, words, findSignals(words));
}

function decide(text: string, words: readonly Word[], signals: readonly Signal[]): EstadoLeido {
  const first = (kind: SignalKind): Signal | undefined => signals.find((signal) => signal.kind === kind);
  const by = (valor: Estado, signal: Signal): EstadoLeido => proposal(valor, wordsOf(text, words, signal));
  const [denied, underWay, pending, done, later, usual, doubtful, notApplicable] = [
    first('negado'),
    first('en-proceso'),
    first('pendiente'),
    first('cumplido'),
    first('futuro'),
    first('habitual'),
    first('dudoso'),
    first('no-aplica'),
  ];
  if (denied) return by('pendiente', denied);
  if (underWay) return by('en proceso', underWay);
  if (pending) return by('pendiente', pending);
  if (later) return by(done || usual ? 'en proceso' : 'pendiente', later);
  if (doubtful) return by('por confirmar', doubtful);
  if (notApplicable) return by(done ? 'por confirmar' : 'no aplica', notApplicable);
  if (done) return by('cumplida', done);
  if (usual) return by('en proceso', usual);
  return proposal('por confirmar', '');
}

const proposal = (valor: Estado, razon: string): EstadoLeido => ({ valor, origen: 'texto', razon });

const wordsOf = (text: string, words: readonly Word[], { from, to }: Signal): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length);

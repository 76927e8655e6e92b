/** Verbs of follow-up reports and the forms in which they stand there, without accents. Data for the estado reader. */
import { wordList, wordSet } from './word-set';

/**
 * logro: doing it is the work. entrega: a logro that is over at once, so that a singular present tells a thing done ("se
 * envía informe"). proceso: under way. previo: done before the work. aplazo: puts it off. anexo: speaks of the evidence,
 * not of the work. ocurre: happens by itself or to others, so that its absence is no omission. fin: ends the work.
 */
export type VerbClass = 'logro' | 'entrega' | 'proceso' | 'previo' | 'aplazo' | 'anexo' | 'ocurre' | 'fin';
export type Tense = 'past' | 'participle' | 'gerund' | 'present' | 'presents' | 'future' | 'infinitive';

export interface VerbForm {
  readonly verb: string;
  readonly class: VerbClass;
  /** "presents": present tense, plural. "past": also plural. */
  readonly tense: Tense;
  readonly plural: boolean;
}

const VERBS: Readonly<Record<VerbClass, readonly string[]>> = {
  logro: wordList(`
    transferir invertir constituir sustituir reducir introducir asignar valorar eliminar realizar desarrollar ejecutar efectuar implementar actualizar socializar divulgar difundir capacitar convocar
    diseñar formular consolidar construir crear definir documentar diligenciar hacer dar dictar participar asistir responder
    contestar revisar instalar establecer conformar designar contratar adquirir comprar evaluar medir aplicar tabular analizar
    verificar monitorear cargar subir archivar organizar digitalizar sistematizar informar comunicar notificar invitar celebrar
    trasladar atender resolver tramitar brindar prestar garantizar mejorar fortalecer optimizar adecuar dotar señalizar fijar
    exhibir incluir incorporar modificar ajustar articular acompañar apoyar retroalimentar realimentar estandarizar caracterizar
    inventariar clasificar habilitar activar poner compartir recolectar recopilar diagnosticar priorizar orientar sensibilizar
    promover promocionar publicitar rendir reunir llevar depurar unificar validar transmitir emprender lograr alcanzar cubrir
    entrenar instruir explicar exponer mantener obtener producir generar utilizar usar disponer vincular inscribir efectivizar
    ratificar reconocer nombrar posesionar visitar inspeccionar controlar auditar liderar intervenir racionalizar simplificar
    automatizar corregir subsanar tomar seleccionar estructurar redactar distribuir repartir trabajar concretar
    determinar dialogar escuchar interactuar descargar montar mostrar leer
    identificar registrar detectar colgar alojar ubicar ampliar aclarar compilar imprimir legalizar
    liquidar planillar pactar postular reforzar rediseñar replicar trazar`),
  entrega: wordList(`
    elaborar enviar remitir entregar publicar presentar expedir adoptar aprobar radicar suscribir firmar emitir sancionar reportar
    allegar oficializar`),
  fin: wordList('cumplir terminar finalizar concluir culminar completar cerrar'),
  proceso: wordList('iniciar comenzar empezar arrancar avanzar adelantar continuar seguir proseguir'),
  previo: wordList(`
    solicitar gestionar pedir proponer programar planear planificar agendar proyectar coordinar concertar oficiar prever
    contemplar citar reiterar`),
  aplazo: wordList(
    'aplazar posponer postergar suspender cancelar reprogramar desistir interrumpir incumplir retrasar demorar atrasar omitir',
  ),
  anexo: wordList('anexar adjuntar relacionar soportar aportar evidenciar observar'),
  ocurre: wordList('recibir materializar encontrar requerir necesitar ocurrir suceder conocer ameritar'),
};

const IRREGULAR: Readonly<Record<string, Partial<Record<Tense, string>>>> = {
  hacer: { past: 'hizo hicieron hicimos', participle: 'hecho hecha hechos hechas', future: 'hara haran haremos' },
  dar: { past: 'dio dieron dimos' },
  poner: { past: 'puso pusieron pusimos', participle: 'puesto puesta puestos puestas', future: 'pondra pondran' },
  proponer: { past: 'propuso propusieron', participle: 'propuesto propuesta propuestos propuestas' },
  exponer: { past: 'expuso expusieron', participle: 'expuesto expuesta expuestos expuestas' },
  disponer: { past: 'dispuso dispusieron', participle: 'dispuesto dispuesta dispuestos dispuestas' },
  posponer: { past: 'pospuso pospusieron', participle: 'pospuesto pospuesta pospuestos pospuestas' },
  mantener: { past: 'mantuvo mantuvieron', present: 'mantiene', presents: 'mantienen' },
  obtener: { past: 'obtuvo obtuvieron', present: 'obtiene', presents: 'obtienen' },
  producir: { past: 'produjo produjeron' },
  intervenir: { past: 'intervino intervinieron', present: 'interviene', presents: 'intervienen' },
  construir: { past: 'construyo construyeron', gerund: 'construyendo', present: 'construye', presents: 'construyen' },
  incluir: { past: 'incluyo incluyeron', gerund: 'incluyendo', present: 'incluye', presents: 'incluyen' },
  concluir: { past: 'concluyo concluyeron', gerund: 'concluyendo', present: 'concluye', presents: 'concluyen' },
  instruir: { past: 'instruyo instruyeron', present: 'instruye', presents: 'instruyen' },
  distribuir: {
    past: 'distribuyo distribuyeron',
    gerund: 'distribuyendo',
    present: 'distribuye',
    presents: 'distribuyen',
  },
  medir: { past: 'midio midieron', gerund: 'midiendo', present: 'mide', presents: 'miden' },
  pedir: { past: 'pidio pidieron', present: 'pide', presents: 'piden' },
  expedir: { past: 'expidio expidieron', gerund: 'expidiendo', present: 'expide', presents: 'expiden' },
  transferir: { past: 'transfirio transfirieron', present: 'transfiere', presents: 'transfieren' },
  invertir: { past: 'invirtio invirtieron', present: 'invierte', presents: 'invierten' },
  constituir: { past: 'constituyo constituyeron', present: 'constituye', presents: 'constituyen' },
  sustituir: { past: 'sustituyo sustituyeron', present: 'sustituye', presents: 'sustituyen' },
  reducir: { past: 'redujo redujeron' },
  introducir: { past: 'introdujo introdujeron' },
  rendir: { past: 'rindio rindieron', gerund: 'rindiendo', present: 'rinde', presents: 'rinden' },
  seguir: { past: 'siguio siguieron', gerund: 'siguiendo', present: 'sigue', presents: 'siguen' },
  proseguir: { past: 'prosiguio prosiguieron', present: 'prosigue', presents: 'prosiguen' },
  requerir: { past: 'requirio requirieron', present: 'requiere', presents: 'requieren' },
  corregir: { past: 'corrigio corrigieron', gerund: 'corrigiendo', present: 'corrige', presents: 'corrigen' },
  promover: { present: 'promueve', presents: 'promueven' },
  aprobar: { present: 'aprueba', presents: 'aprueban' },
  comenzar: { present: 'comienza', presents: 'comienzan' },
  empezar: { present: 'empieza', presents: 'empiezan' },
  cerrar: { present: 'cierra', presents: 'cierran' },
  mostrar: { present: 'muestra', presents: 'muestran' },
  encontrar: { present: '', presents: '' },
  atender: { present: 'atiende', presents: 'atienden' },
  resolver: { participle: 'resuelto resuelta resueltos resueltas', present: 'resuelve', presents: 'resuelven' },
  cubrir: { participle: 'cubierto cubierta cubiertos cubiertas' },
  suscribir: { participle: 'suscrito suscrita suscritos suscritas' },
  inscribir: { participle: 'inscrito inscrita inscritos inscritas' },
  prever: { participle: 'previsto prevista previstos previstas' },
  colgar: { present: 'cuelga', presents: 'cuelgan' },
  reforzar: { present: 'refuerza', presents: 'refuerzan' },
  imprimir: { participle: 'impreso impresa impresos impresas' },
  leer: { past: 'leyo leyeron', participle: 'leido leida', gerund: 'leyendo' },
};

/** Past forms that are sure to be verbs without their accent and without "se"; others are nouns as well: "envio", "documento". */
const SURE_PASTS = wordSet(
  'realizo elaboro ejecuto efectuo socializo presento capacito convoco divulgo actualizo entrego',
);

/** Present forms that are sure to be verbs without "se" before them; many others are nouns as well: "mejora", "programa". */
const SURE_PRESENTS = wordSet(`
  realiza realizan elabora elaboran ejecuta ejecutan desarrolla desarrollan implementa implementan socializa socializan brinda brindan
  garantiza garantizan participa participan envia envian remite remiten atiende atienden genera generan utiliza utilizan efectua efectuan
  solicita solicitan verifica verifican`);

const strip = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const FORMS: ReadonlyMap<string, readonly VerbForm[]> = conjugateAll();

function conjugateAll(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const [name, verbs] of Object.entries(VERBS) as [VerbClass, readonly string[]][]) {
    for (const verb of verbs.map(strip)) {
      for (const [word, tense, plural] of conjugate(verb)) {
        const form: VerbForm = { verb, class: name, tense, plural };
        forms.set(word, [...(forms.get(word) ?? []), form]);
      }
    }
  }
  return forms;
}

function conjugate(verb: string): readonly (readonly [word: string, tense: Tense, plural: boolean])[] {
  const stem = verb.slice(0, -2);
  const isAr = verb.endsWith('ar');
  const participle = `${stem}${isAr ? 'ad' : 'id'}`;
  const regular: Readonly<Record<Tense, string>> = {
    past: isAr ? `${stem}o ${stem}aron ${stem}amos` : `${stem}io ${stem}ieron ${stem}imos`,
    participle: `${participle}o ${participle}a ${participle}os ${participle}as`,
    gerund: `${stem}${isAr ? 'ando' : 'iendo'}`,
    present: isAr ? `${stem}a` : `${stem}e`,
    presents: isAr ? `${stem}an` : `${stem}en`,
    future: `${verb}a ${verb}an ${verb}emos`,
    infinitive: verb,
  };
  const irregular = IRREGULAR[verb] ?? {};
  return (Object.keys(regular) as Tense[]).flatMap((tense) =>
    wordList(irregular[tense] ?? regular[tense])
      .filter((word) => word !== '')
      .map((word) => [word, tense, /(?:n|s)$/.test(word) && tense !== 'infinitive'] as const),
  );
}

/** What a word may be, by tense; null where it is no such form of a known verb. */
export function verbForm(plain: string, ...tenses: readonly Tense[]): VerbForm | null {
  return FORMS.get(plain)?.find(({ tense }) => tenses.includes(tense)) ?? null;
}

/** Verbs that say nothing of the work being done, or that it went wrong. */
const NO_ACHIEVEMENT =
  /^(?:perd|dan|ven|venc|dej|hab|est|s|volv|ca|neg|dificult|vi|ve|agot|frustr|limit|qued|rechaz|devolv|devuel|estanc|paraliz|detuv|deten|retir|acab|fall|esper|acord|decid|plante|sugir|sugier|recomend|consider|habl|pens|deb|pud|pod|quis|quer|trat|intent|busc|tuv|ten|conoc|vist|opt|olvid|afect|encontr|evidenci|observ|ocurr|sucedi|present)(?:o|io|yo|aron|ieron|eron|ad[oa]s?|id[oa]s?|ron|to|ta)$/;

/** A past tense by its ending alone ("se tabularon"), of a verb that the lexicon lacks. */
export const isUnknownPast = (plain: string, accented: boolean): boolean =>
  (/^[a-z]{2,}(?:aron|ieron|yeron)$/.test(plain) || (accented && /^[a-z]{3,}o$/.test(plain))) &&
  !FORMS.has(plain) &&
  !NO_ACHIEVEMENT.test(plain);

/** A participle by its ending alone, of a verb that the lexicon lacks. */
export const isUnknownParticiple = (plain: string): boolean =>
  /^[a-z]{2,}(?:ad|id)[oa]s?$/.test(plain) && !FORMS.has(plain) && !NO_ACHIEVEMENT.test(plain);

export const isVerb = (plain: string): boolean => FORMS.has(plain);
/** A singular past of an -ar verb whose accent is not typed may be a noun or a present of the first person. */
export const pastMayBeNoun = ({ verb }: VerbForm, plain: string): boolean =>
  verb.endsWith('ar') && !SURE_PASTS.has(plain);
export const presentMayBeNoun = (plain: string): boolean => !SURE_PRESENTS.has(plain);

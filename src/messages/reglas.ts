/** The words of the rule book, es-CO: of each rule its sentence, what to do, why it matters, and where it comes from. */
import type { Campo } from '../plan/actividad';
import type { Hallazgo } from '../plan/hallazgo';
import { CAMPO_ESCRITO } from './campos';

type Params = Hallazgo['params'];
type Sentence = (params: Params) => string;

/** A rule as a person reads it. */
export interface ReglaEscrita {
  /** The cause in a few words, heading a group of findings: "Fecha que no existe". */
  readonly titulo: string;
  readonly mensaje: Sentence;
  readonly quehacer: Sentence;
  readonly porque: string;
  readonly fuente: string;
}

const FORMULARIO = 'Formulario del plan (Estrategias para la construcción del PAAC)';
const PRACTICA = 'Práctica del seguimiento';
const LEY_ESTATUTO = 'Ley 1474 de 2011, art. 73, y su reglamentación';
const FESTIVOS = 'Ley 51 de 1983 y Ley 2578 de 2026';

const LONG = 90;

function text(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** A typed text in quotes, on one line, cut where it is long. */
function quoted(params: Params, name = 'texto'): string {
  const line = text(params, name).replace(/\s+/g, ' ').trim();
  return `«${line.length > LONG ? `${line.slice(0, LONG - 1)}…` : line}»`;
}

function campo(name: string): string {
  return CAMPO_ESCRITO[name as Campo] ?? name;
}

function campos(params: Params, name: string): string {
  const value = params[name];
  return (Array.isArray(value) ? value : [String(value)]).map(campo).join(', ');
}

/** "La actividad 2.1", or "La actividad" where it has no number. */
function laActividad(params: Params): string {
  const numero = text(params, 'numero');
  return numero === '' ? 'La actividad' : `La actividad ${numero}`;
}

function days(params: Params, name: string): string {
  const count = Number(params[name]);
  return count === 1 ? '1 día' : `${count} días`;
}

const REGLAS: Readonly<Record<string, ReglaEscrita>> = {
  'encabezado-no-reconocido': {
    titulo: 'Encabezado que se supuso',
    mensaje: (p) =>
      text(p, 'encabezado') === ''
        ? `La columna ${text(p, 'columna')} no tiene encabezado; por su contenido se tomó como ${campo(text(p, 'campo'))}.`
        : `El encabezado ${quoted(p, 'encabezado')} no es del formulario; por su contenido se tomó como ${campo(text(p, 'campo'))}.`,
    quehacer: (p) =>
      `Compruebe que sea así y escriba «${campo(text(p, 'campo'))}» como encabezado; si no lo es, cámbielo en Estructurar.`,
    porque: 'Una columna mal entendida pone textos y fechas donde no van.',
    fuente: FORMULARIO,
  },
  'columna-faltante': {
    titulo: 'Columna que falta',
    mensaje: (p) => `La tabla no tiene la columna «${campo(text(p, 'campo'))}».`,
    quehacer: () => 'Agregue la columna con su encabezado, o corrija el encabezado si la columna está con otro nombre.',
    porque: 'Sin esa columna ninguna fila de la tabla dice lo que el formulario pide.',
    fuente: FORMULARIO,
  },
  'columna-desconocida': {
    titulo: 'Columna que no es del formulario',
    mensaje: (p) =>
      `La columna ${quoted(p, 'encabezado')} no es del formulario: se deja como está y no entra al consolidado.`,
    quehacer: () => 'Si contiene algo que debe reportarse, páselo a una columna del formulario. Si no, no haga nada.',
    porque: 'Lo que está fuera del formulario no se publica: es mejor saberlo antes de enviar.',
    fuente: FORMULARIO,
  },
  'encabezado-duplicado': {
    titulo: 'Varias columnas para lo mismo',
    mensaje: (p) =>
      `Las columnas ${text(p, 'columnas')} sirven todas de «${campo(text(p, 'campo'))}»; se usó ${text(p, 'usada')}.`,
    quehacer: () =>
      'Compruebe que la usada sea la de este corte. Si es otra, cámbielo en Estructurar o corrija los encabezados.',
    porque: 'De dos columnas con el mismo nombre solo una puede contar.',
    fuente: FORMULARIO,
  },
  'componente-ausente': {
    titulo: 'Componente sin actividades',
    mensaje: (p) => `No hay actividades del componente ${text(p, 'componente')}, ${text(p, 'nombre')}.`,
    quehacer: () => 'Si la dependencia no tiene nada que reportar ahí, no haga nada. Si lo tiene, agregue la hoja.',
    porque: 'Que falte un componente puede ser correcto o puede ser una hoja que no se envió.',
    fuente: LEY_ESTATUTO,
  },
  'componente-contradictorio': {
    titulo: 'Título con número y nombre distintos',
    mensaje: (p) =>
      `El título ${quoted(p)} tiene el número ${text(p, 'numero')}, pero el nombre es del componente ${text(p, 'componente')}: se creyó al nombre.`,
    quehacer: () => 'Corrija el número o el nombre del componente en el título.',
    porque: 'Una actividad contada en otro componente cambia dos porcentajes.',
    fuente: FORMULARIO,
  },
  'subcomponente-ajeno': {
    titulo: 'Subcomponente de otro componente',
    mensaje: (p) =>
      `El subcomponente ${quoted(p)} es del componente ${text(p, 'otro')}, y está en el ${text(p, 'componente')}.`,
    quehacer: () =>
      'Compruebe si la fila está en el componente que le corresponde y corrija el nombre del subcomponente.',
    porque: 'Suele ser una fila copiada de otra tabla.',
    fuente: FORMULARIO,
  },
  'subcomponente-vacio': {
    titulo: 'Subcomponente en blanco',
    mensaje: (p) =>
      text(p, 'texto') === ''
        ? `${laActividad(p)} no dice a qué subcomponente pertenece.`
        : `${laActividad(p)} tiene el subcomponente en blanco; se supuso el de arriba: ${quoted(p)}.`,
    quehacer: (p) =>
      text(p, 'texto') === ''
        ? 'Escriba el subcomponente.'
        : 'Si es correcto, escríbalo con «Corregir»; si no, escriba el que es.',
    porque: 'Al ordenar o filtrar la tabla, una celda en blanco pierde a quién pertenece.',
    fuente: FORMULARIO,
  },
  'numero-vacio': {
    titulo: 'Actividad sin número',
    mensaje: () => 'La actividad no tiene número.',
    quehacer: () => 'Escriba su número (1.1, 1.2, …; en Racionalización de Trámites 1, 2, …).',
    porque: 'El número permite seguir la misma actividad de un corte al siguiente.',
    fuente: FORMULARIO,
  },
  'numero-invalido': {
    titulo: 'Número escrito de otra manera',
    mensaje: (p) => `El número ${quoted(p)} no está escrito como en el formulario.`,
    quehacer: () => 'Escríbalo con punto y como texto: 1.1, 1.2, 2.1.',
    porque: 'Escrito de otra manera, Excel lo convierte en fecha o le quita el cero final.',
    fuente: FORMULARIO,
  },
  'numero-duplicado': {
    titulo: 'Número repetido',
    mensaje: (p) =>
      `El número ${text(p, 'numero')} ya lo tiene otra actividad de este componente (${text(p, 'otra')}).`,
    quehacer: () => 'Dé a cada actividad su propio número.',
    porque: 'Dos actividades con el mismo número se confunden en el consolidado y en el corte siguiente.',
    fuente: FORMULARIO,
  },
  'numero-fuera-de-orden': {
    titulo: 'Número fuera de orden',
    mensaje: (p) => `El número ${text(p, 'numero')} viene después del ${text(p, 'anterior')}.`,
    quehacer: () => 'Compruebe si la fila está en su lugar y si el número es el que corresponde.',
    porque: 'Un número fuera de orden suele ser una fila movida o un error al escribir.',
    fuente: PRACTICA,
  },
  'numero-convertido-en-fecha': {
    titulo: 'Número convertido en fecha',
    mensaje: (p) => `Excel convirtió el número en la fecha ${text(p, 'texto')}; se leyó ${text(p, 'numero')}.`,
    quehacer: (p) => `Si es correcto, escríbalo como texto con «Corregir»: ${text(p, 'numero')}.`,
    porque: 'Excel cambia 1.1 por 1 de enero cuando la celda no es de texto.',
    fuente: PRACTICA,
  },
  'numero-supuesto': {
    titulo: 'Número que se supuso',
    mensaje: (p) =>
      `El número está guardado como ${text(p, 'texto')}; por los de alrededor se leyó ${text(p, 'numero')}.`,
    quehacer: (p) => `Si es correcto, escríbalo como texto con «Corregir»: ${text(p, 'numero')}.`,
    porque: 'Excel guarda 1.10 como 1.1 cuando la celda no es de texto.',
    fuente: PRACTICA,
  },
  'actividad-vacia': {
    titulo: 'Fila sin actividad',
    mensaje: (p) =>
      `La fila ${text(p, 'numero') === '' ? '' : `${text(p, 'numero')} `}tiene datos, pero no dice cuál es la actividad.`,
    quehacer: () => 'Escriba la actividad o borre la fila.',
    porque: 'Lo que no se nombra no se puede seguir.',
    fuente: FORMULARIO,
  },
  'actividad-repetida': {
    titulo: 'Actividad repetida',
    mensaje: (p) => `${laActividad(p)} dice lo mismo que otra del mismo componente (${text(p, 'otra')}).`,
    quehacer: () => 'Deje una sola, o escriba en qué se diferencian.',
    porque: 'Una actividad repetida cuenta dos veces en el porcentaje de avance.',
    fuente: PRACTICA,
  },
  'meta-vacia': {
    titulo: 'Sin meta o producto',
    mensaje: (p) => `${laActividad(p)} no tiene meta o producto.`,
    quehacer: () => 'Escriba qué debe existir cuando la actividad esté cumplida.',
    porque: 'Sin meta no hay cómo comprobar que se cumplió.',
    fuente: FORMULARIO,
  },
  'responsable-vacio': {
    titulo: 'Sin responsable',
    mensaje: (p) => `${laActividad(p)} no tiene responsable.`,
    quehacer: () => 'Escriba el cargo o la oficina que responde por ella.',
    porque: 'Sin responsable no hay a quién preguntarle.',
    fuente: FORMULARIO,
  },
  'responsable-generico': {
    titulo: 'Responsable demasiado general',
    mensaje: (p) => `${laActividad(p)} tiene como responsable ${quoted(p)}: nadie en particular.`,
    quehacer: () => 'Escriba el cargo o la oficina que coordina y reporta.',
    porque: 'Lo que es de todos no lo reporta nadie.',
    fuente: PRACTICA,
  },
  'fecha-vacia': {
    titulo: 'Sin fecha programada',
    mensaje: (p) => `${laActividad(p)} no tiene fecha programada.`,
    quehacer: () => 'Escriba la fecha en que debe estar cumplida, como dd/mm/aaaa.',
    porque: 'Sin fecha la actividad nunca vence y no entra en el porcentaje de avance.',
    fuente: FORMULARIO,
  },
  'fecha-no-reconocida': {
    titulo: 'Fecha que no se entiende',
    mensaje: (p) => `En la fecha programada dice ${quoted(p)}, que no es una fecha ni un periodo.`,
    quehacer: () => 'Escriba la fecha como dd/mm/aaaa. Si el texto es de otra columna, devuélvalo a su lugar.',
    porque: 'Una fecha que no se entiende no se puede vencer ni contar.',
    fuente: FORMULARIO,
  },
  'fecha-imposible': {
    titulo: 'Fecha que no existe',
    mensaje: (p) => `La fecha ${quoted(p, 'parte')} no existe en el calendario.`,
    quehacer: () =>
      'Escriba la fecha correcta como dd/mm/aaaa. La sugerida es solo una suposición: acéptela si es la que quiso decir.',
    porque: 'Una fecha imposible no cuenta: la actividad queda sin fecha verificable.',
    fuente: 'Calendario',
  },
  'fecha-mes-dia': {
    titulo: 'Fecha con el mes primero',
    mensaje: (p) => `La fecha ${quoted(p, 'parte')} tiene el mes primero; se leyó ${text(p, 'leida')}.`,
    quehacer: () => 'Escríbala con el día primero: dd/mm/aaaa.',
    porque: 'Con el mes primero, 02/07 y 07/02 se confunden.',
    fuente: PRACTICA,
  },
  'fecha-fuera-de-vigencia': {
    titulo: 'Fecha de otro año',
    mensaje: (p) => `La fecha ${text(p, 'fecha')} no es de la vigencia ${text(p, 'vigencia')}.`,
    quehacer: () => 'Compruebe el año. Si es el correcto, no haga nada: la fecha se cuenta.',
    porque: 'Suele ser una fila copiada del plan del año anterior, y entonces aparece vencida.',
    fuente: FORMULARIO,
  },
  'fecha-como-texto': {
    titulo: 'Fecha escrita como texto',
    mensaje: (p) => `La fecha ${quoted(p)} está escrita como texto.`,
    quehacer: () => 'Conviértala en fecha con «Corregir»: el día es el mismo.',
    porque: 'Excel no ordena ni filtra bien las fechas escritas como texto.',
    fuente: PRACTICA,
  },
  'fecha-no-verificable': {
    titulo: 'Fecha que depende de una condición',
    mensaje: (p) => `La fecha programada dice ${quoted(p)}: no se puede saber cuándo vence.`,
    quehacer: () => 'Si ya se conoce, escriba la fecha como dd/mm/aaaa.',
    porque: 'Sin un día no entra en lo programado ni en el porcentaje de avance.',
    fuente: PRACTICA,
  },
  'fecha-no-habil': {
    titulo: 'Fecha en día no hábil',
    mensaje: (p) => `La fecha ${text(p, 'fecha')} no es un día hábil; el siguiente es ${text(p, 'siguiente')}.`,
    quehacer: () => 'Si la entrega depende de una oficina, programe un día hábil.',
    porque: 'En sábado, domingo o festivo nadie recibe ni publica.',
    fuente: FESTIVOS,
  },
  'inicio-posterior-al-fin': {
    titulo: 'Inicio después del fin',
    mensaje: (p) => `Empieza el ${text(p, 'inicio')} y termina antes, el ${text(p, 'fin')}.`,
    quehacer: () => 'Corrija la fecha de inicio o la de fin.',
    porque: 'Una de las dos fechas está mal, y de la de fin depende cuándo vence.',
    fuente: FORMULARIO,
  },
  'fin-vacio': {
    titulo: 'Sin fecha de fin',
    mensaje: (p) => `${laActividad(p)} tiene fecha de inicio, pero no de fin.`,
    quehacer: () => 'Escriba la fecha en que debe terminar.',
    porque: 'De la fecha de fin depende cuándo vence.',
    fuente: FORMULARIO,
  },
  'tipo-racionalizacion-invalido': {
    titulo: 'Tipo de racionalización que no es del formulario',
    mensaje: (p) =>
      text(p, 'texto') === ''
        ? 'El trámite no dice su tipo de racionalización.'
        : `El tipo de racionalización ${quoted(p)} no es del formulario.`,
    quehacer: () => 'Escriba Normativa, Administrativa o Tecnológica.',
    porque: 'La estrategia de racionalización se informa por tipo.',
    fuente: 'Política de racionalización de trámites (Ley 962 de 2005, Decreto Ley 19 de 2012)',
  },
  'seguimiento-vacio': {
    titulo: 'Sin seguimiento',
    mensaje: (p) => `${laActividad(p)} ya debía reportarse a este corte y no tiene seguimiento.`,
    quehacer: () => 'Escriba qué se hizo. Si no se ha hecho, escriba por qué y para cuándo.',
    porque: 'Lo que no se reporta se publica como «sin reporte».',
    fuente: LEY_ESTATUTO,
  },
  'vencida-sin-seguimiento': {
    titulo: 'Vencida y sin seguimiento',
    mensaje: (p) => `${laActividad(p)} está vencida hace ${days(p, 'dias')} y no tiene seguimiento.`,
    quehacer: () => 'Escriba qué se hizo o por qué no se ha hecho.',
    porque: 'Es lo primero que pregunta un ente de control.',
    fuente: LEY_ESTATUTO,
  },
  'seguimiento-repetido': {
    titulo: 'Seguimiento repetido',
    mensaje: (p) =>
      Number(p['veces']) === 0
        ? 'El seguimiento es el mismo del corte anterior, sin cambios.'
        : `El mismo seguimiento está en ${text(p, 'veces')} actividades.`,
    quehacer: () => 'Escriba en cada actividad lo que se hizo en ella en este corte.',
    porque: 'Un texto copiado no prueba que cada actividad se haya hecho.',
    fuente: PRACTICA,
  },
  'estado-contradice-texto': {
    titulo: 'El estado no concuerda con el seguimiento',
    mensaje: (p) =>
      text(p, 'razon') === ''
        ? `El estado dice «${text(p, 'estado')}», pero el seguimiento está en blanco.`
        : `El estado dice «${text(p, 'estado')}», pero el seguimiento dice ${quoted(p, 'razon')} (${text(p, 'texto')}).`,
    quehacer: () => 'Corrija el que esté mal. Mientras tanto cuenta el estado escrito.',
    porque: 'Publicar como cumplido lo que el texto niega le quita credibilidad al informe.',
    fuente: PRACTICA,
  },
  'avance-fuera-de-rango': {
    titulo: 'Porcentaje de avance imposible',
    mensaje: (p) => `El avance ${quoted(p)} no es un porcentaje entre 0 % y 100 %.`,
    quehacer: () => 'Escriba un porcentaje entre 0 % y 100 %.',
    porque: 'Del porcentaje sale el estado de la actividad.',
    fuente: FORMULARIO,
  },
  'evidencia-sin-enlace': {
    titulo: 'Cumplida sin enlace a la evidencia',
    mensaje: (p) => `${laActividad(p)} se reporta cumplida y no tiene un enlace a su evidencia.`,
    quehacer: () => 'Pegue la dirección donde se puede ver la evidencia.',
    porque: 'Quien lee el informe debe poder comprobarlo.',
    fuente: 'Ley 1712 de 2014, de transparencia',
  },
  'enlace-malformado': {
    titulo: 'Enlace que no abre',
    mensaje: (p) => `El enlace ${quoted(p)} está mal escrito y no abre.`,
    quehacer: () => 'Cópielo otra vez desde el navegador.',
    porque: 'Una evidencia que no abre es como si no estuviera.',
    fuente: PRACTICA,
  },
  'celda-con-error': {
    titulo: 'Celda con un error de Excel',
    mensaje: (p) => `La celda de «${campo(text(p, 'campo'))}» muestra el error ${text(p, 'texto')}.`,
    quehacer: () => 'Corrija la fórmula o escriba el dato.',
    porque: 'El error se leería como un dato en blanco.',
    fuente: PRACTICA,
  },
  'celda-desplazada': {
    titulo: 'Celdas corridas de columna',
    mensaje: (p) => `La fila tiene celdas corridas de columna; ${campos(p, 'campos')} se leyó de ${text(p, 'desde')}.`,
    quehacer: () => 'Compruebe la fila y devuelva cada dato a su columna.',
    porque: 'Con las celdas corridas, la fecha queda como responsable y el número como subcomponente.',
    fuente: PRACTICA,
  },
  'fila-de-continuacion': {
    titulo: 'Fila partida en dos',
    mensaje: (p) =>
      `La fila no tiene número: su texto se unió a la actividad de la fila ${text(p, 'unidaA')} (${campos(p, 'campos')}).`,
    quehacer: () =>
      'Si es correcto, pase el texto a la fila de arriba y borre esta. Si es otra actividad, escríbale su número.',
    porque: 'Al pegar desde Word, una fila que ocupa dos páginas queda partida.',
    fuente: PRACTICA,
  },
  'fila-no-entendida': {
    titulo: 'Fila que no se entendió',
    mensaje: (p) => `La fila tiene un texto que no se reconoce como actividad, título ni total: ${quoted(p)}.`,
    quehacer: () => 'Si es una actividad, complete su número y su fecha. Si es una nota, déjela fuera de la tabla.',
    porque: 'Todo lo que está escrito debe quedar contado en alguna parte.',
    fuente: PRACTICA,
  },
  'hoja-oculta-leida': {
    titulo: 'Hoja oculta con actividades',
    mensaje: (p) => `La hoja «${text(p, 'hoja')}» está oculta y tiene ${text(p, 'actividades')} actividades: se leyó.`,
    quehacer: () => 'Si es de este plan, muéstrela. Si es una copia vieja, quítela antes de enviar.',
    porque: 'Una hoja oculta puede duplicar actividades sin que nadie lo note.',
    fuente: PRACTICA,
  },
  'residuo-html': {
    titulo: 'Restos de una página web',
    mensaje: (p) => `El texto trae restos de una página web: ${quoted(p)}.`,
    quehacer: () => 'Quítelos con «Corregir»; el texto queda igual.',
    porque: 'Se publican tal como están.',
    fuente: PRACTICA,
  },
  'texto-cortado': {
    titulo: 'Texto cortado por Excel',
    mensaje: (p) => `El texto tiene ${text(p, 'letras')} letras, el máximo de una celda: le falta el final.`,
    quehacer: () => 'Resuma el texto y deje el detalle en un documento de evidencia.',
    porque: 'Excel corta sin avisar lo que pasa de 32.767 letras.',
    fuente: 'Límites de Excel',
  },
};

/** The codes that have words, in the order of the rule book. */
export const CODIGOS_DE_REGLA: readonly string[] = Object.keys(REGLAS);

/** The words of a rule. Throws RangeError for a code that the rule book does not have: a defect of ours. */
export function reglaEscrita(codigo: string): ReglaEscrita {
  const regla = REGLAS[codigo];
  if (!regla) throw new RangeError(`No words for the rule ${codigo}`);
  return regla;
}

/** The finding in a sentence: "La fecha «31 abril de 2020» no existe en el calendario." */
export function mensajeDe({ regla, params }: Hallazgo): string {
  return reglaEscrita(regla).mensaje(params);
}

/** What the person can do about it, in a sentence. */
export function quehacer({ regla, params }: Hallazgo): string {
  return reglaEscrita(regla).quehacer(params);
}

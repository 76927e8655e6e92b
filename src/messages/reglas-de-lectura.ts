/** Rules on how the workbook was read: heads, rows, shifted and hidden cells. es-CO. */
import type { Hallazgo } from '../plan/hallazgo';
import { NOT_CALCULATED } from '../workbook/snapshot';
import { enumerated, FORMULARIO, PRACTICA, campo, campos, quoted, text, type ReglaEscrita } from './regla-escrita';

export const REGLAS_DE_LECTURA = {
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
      `Las columnas ${enumerated(p, 'columnas')} sirven de «${campo(text(p, 'campo'))}»; se usó la ${text(p, 'usada')}.`,
    quehacer: () =>
      'Compruebe que la usada sea la de este corte. Si es otra, cámbielo en Estructurar o corrija los encabezados.',
    porque: 'De dos columnas con el mismo nombre solo una puede contar.',
    fuente: FORMULARIO,
  },
  'componente-contradictorio': {
    titulo: 'Título con número y nombre distintos',
    mensaje: (p) =>
      `El título ${quoted(p)} tiene el número ${text(p, 'numero')}, pero el nombre es del componente ${text(p, 'componente')}: se creyó al nombre.`,
    quehacer: () => 'Corrija el número o el nombre del componente en el título.',
    porque: 'Una actividad contada en otro componente cambia dos porcentajes.',
    fuente: FORMULARIO,
  },
  'celda-desplazada': {
    titulo: 'Celdas corridas de columna',
    mensaje: (p) =>
      `La fila tiene celdas corridas de columna; se leyeron ${campos(p, 'campos')} de ${enumerated(p, 'desde')}.`,
    quehacer: () => 'Compruebe la fila y devuelva cada dato a su columna.',
    porque: 'Con las celdas corridas, la fecha queda como responsable y el número como subcomponente.',
    fuente: PRACTICA,
  },
  'celda-con-error': {
    titulo: 'Celda con un error de Excel',
    mensaje: (p) =>
      isNotCalculated(p)
        ? `La fórmula de «${campo(text(p, 'campo'))}» está guardada sin su resultado.`
        : `La celda de «${campo(text(p, 'campo'))}» muestra el error ${text(p, 'texto')}.`,
    quehacer: (p) =>
      isNotCalculated(p)
        ? 'Abra el libro en Excel y guárdelo: así queda calculado.'
        : 'Corrija la fórmula o escriba el dato.',
    porque: 'El error se leería como un dato en blanco.',
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
  'numero-convertido-en-fecha': {
    titulo: 'Número convertido en fecha',
    mensaje: (p) => `Excel convirtió el número en la fecha ${text(p, 'texto')}; se leyó ${text(p, 'numero')}.`,
    quehacer: (p) => `Si es correcto, escríbalo como texto: ${text(p, 'numero')}.`,
    porque: 'Excel cambia 1.1 por 1 de enero cuando la celda no es de texto.',
    fuente: PRACTICA,
  },
  'numero-supuesto': {
    titulo: 'Número que se supuso',
    mensaje: (p) =>
      `El número está guardado como ${text(p, 'texto')}; por los de alrededor se leyó ${text(p, 'numero')}.`,
    quehacer: (p) => `Si es correcto, escríbalo como texto: ${text(p, 'numero')}.`,
    porque: 'Excel guarda 1.10 como 1.1 cuando la celda no es de texto.',
    fuente: PRACTICA,
  },
} satisfies Readonly<Record<string, ReglaEscrita>>;

/** A program other than Excel wrote the formula and nobody has calculated it. */
function isNotCalculated(params: Hallazgo['params']): boolean {
  return text(params, 'texto') === NOT_CALCULATED;
}

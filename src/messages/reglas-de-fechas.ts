/** Rules on Fecha Programada, INICIO and FIN. es-CO. */
import { FESTIVOS, FORMULARIO, PRACTICA, laActividad, quoted, text, type ReglaEscrita } from './regla-escrita';

export const REGLAS_DE_FECHAS = {
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
    quehacer: (p) =>
      text(p, 'sugerida') === ''
        ? 'Escriba la fecha correcta como dd/mm/aaaa.'
        : `Escriba la fecha correcta como dd/mm/aaaa. Quizás quiso decir ${text(p, 'sugerida')}: acéptela solo si es así.`,
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
    quehacer: () => 'Conviértala en fecha: el día es el mismo.',
    porque: 'Excel no ordena ni filtra bien las fechas escritas como texto.',
    fuente: PRACTICA,
  },
  'fecha-sin-anio': {
    titulo: 'Fecha sin año',
    mensaje: (p) => `La fecha ${quoted(p, 'parte')} no dice el año: se tomó ${text(p, 'vigencia')}.`,
    quehacer: () => 'Escríbala completa: dd/mm/aaaa.',
    porque: 'Copiada a otro plan, sería de otro año.',
    fuente: PRACTICA,
  },
  'fecha-anio-dos-cifras': {
    titulo: 'Año con dos cifras',
    mensaje: (p) => `La fecha ${quoted(p, 'parte')} tiene el año con dos cifras.`,
    quehacer: () => 'Escriba el año con cuatro cifras: dd/mm/aaaa.',
    porque: 'Con dos cifras, el día y el año se confunden.',
    fuente: PRACTICA,
  },
  'fecha-leida-como': {
    titulo: 'Fecha mal escrita que se entendió',
    mensaje: (p) => `En la fecha programada, ${quoted(p, 'parte')} se leyó como «${text(p, 'leida')}».`,
    quehacer: () => 'Compruebe que sea lo que quiso decir y corrija la escritura.',
    porque: 'Lo que se leyó es una suposición, aunque parezca la única posible.',
    fuente: PRACTICA,
  },
  'fecha-texto-sobrante': {
    titulo: 'Texto junto a la fecha',
    mensaje: (p) => `En la fecha programada, ${quoted(p, 'parte')} no se tuvo en cuenta.`,
    quehacer: () => 'Deje en la celda solo la fecha y pase lo demás a la actividad o al seguimiento.',
    porque: 'Si ese texto cambia el plazo, el plazo que se leyó no es el correcto.',
    fuente: PRACTICA,
  },
  'fecha-contradictoria': {
    titulo: 'Fecha que se contradice',
    mensaje: (p) => `La fecha programada ${quoted(p)} se contradice: se tomó la fecha y no ${quoted(p, 'parte')}.`,
    quehacer: () => 'Deje una sola: la fecha, o cada cuánto se hace.',
    porque: 'Una fecha y una periodicidad que no coinciden vencen en días distintos.',
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
  'inicio-vacio': {
    titulo: 'Sin fecha de inicio',
    mensaje: (p) => `${laActividad(p)} tiene fecha de fin, pero no de inicio.`,
    quehacer: () => 'Escriba la fecha en que empieza.',
    porque: 'El formulario pide las dos fechas; el vencimiento se toma de la de fin.',
    fuente: FORMULARIO,
  },
} satisfies Readonly<Record<string, ReglaEscrita>>;

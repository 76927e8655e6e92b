/** Rules on what each activity says of itself. es-CO. */
import {
  FORMULARIO,
  LEY_ESTATUTO,
  PRACTICA,
  campo,
  laActividad,
  quoted,
  text,
  type ReglaEscrita,
} from './regla-escrita';

const ESPACIOS: Readonly<Record<string, string>> = {
  principio: 'espacios al principio',
  final: 'espacios al final',
  dentro: 'espacios dobles o al final de un renglón',
  invisibles: 'caracteres que no se ven (espacios duros o guiones ocultos)',
};

export const REGLAS_DE_ACTIVIDADES = {
  'vigencia-distinta': {
    titulo: 'El libro es de otra vigencia',
    mensaje: (p) =>
      `El libro dice que es de la vigencia ${text(p, 'anio')} y se está revisando para la ${text(p, 'vigencia')}.`,
    quehacer: () => 'Compruebe que sea el libro correcto, o cambie la vigencia.',
    porque: 'Con otra vigencia, las fechas sin año se entienden de otro año.',
    fuente: PRACTICA,
  },
  'componente-ausente': {
    titulo: 'Componente sin actividades',
    mensaje: (p) =>
      `No hay actividades del componente ${text(p, 'componente')}, ${text(p, 'nombre')}${text(p, 'dependencia') === '' ? '' : `, de ${text(p, 'dependencia')}`}.`,
    quehacer: () => 'Si la dependencia no tiene nada que reportar ahí, no haga nada. Si lo tiene, agregue la hoja.',
    porque: 'Que falte un componente puede ser correcto o puede ser una hoja que no se envió.',
    fuente: LEY_ESTATUTO,
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
        : `${laActividad(p)} tiene el subcomponente en blanco; por las filas vecinas se supuso ${quoted(p)}.`,
    quehacer: (p) =>
      text(p, 'texto') === ''
        ? 'Escriba el subcomponente.'
        : 'Si es correcto, escríbalo en la celda; si no, escriba el que es.',
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
  'espacios-sobrantes': {
    titulo: 'Espacios de más',
    mensaje: (p) =>
      `El texto de «${campo(text(p, 'campo'))}» tiene ${ESPACIOS[text(p, 'donde')] ?? ESPACIOS['dentro']}.`,
    quehacer: () => 'Quítelos; el texto se lee igual.',
    porque: 'Con un espacio de más, Excel no encuentra ni filtra juntos dos textos que se ven iguales.',
    fuente: PRACTICA,
  },
  'residuo-html': {
    titulo: 'Restos de una página web',
    mensaje: (p) => `El texto trae restos de una página web: ${quoted(p)}.`,
    quehacer: () => 'Quítelos; el texto se lee igual.',
    porque: 'Se publican tal como están.',
    fuente: PRACTICA,
  },
  'texto-cortado': {
    titulo: 'Texto cortado por Excel',
    mensaje: (p) =>
      Number(p['letras']) > 32_767
        ? `El texto tiene ${Number(p['letras']).toLocaleString('es-CO')} letras, más de las que caben en una celda: Excel le quita el final al abrirlo.`
        : `El texto tiene ${Number(p['letras']).toLocaleString('es-CO')} letras, el máximo de una celda: le falta el final.`,
    quehacer: () => 'Resuma el texto y deje el detalle en un documento de evidencia.',
    porque: 'Excel corta sin avisar lo que pasa de 32.767 letras.',
    fuente: 'Límites de Excel',
  },
} satisfies Readonly<Record<string, ReglaEscrita>>;

/** Rules on the follow-up: text, estado, avance and evidence. es-CO. */
import {
  FORMULARIO,
  LEY_ESTATUTO,
  PRACTICA,
  days,
  enumerated,
  itemsIn,
  laActividad,
  quoted,
  text,
  type ReglaEscrita,
} from './regla-escrita';

export const REGLAS_DE_SEGUIMIENTO = {
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
  'vencida-por-confirmar': {
    titulo: 'Vencida y el seguimiento no dice si se cumplió',
    mensaje: (p) =>
      `${laActividad(p)} está vencida hace ${days(p, 'dias')} y su seguimiento no dice si se cumplió: ${quoted(p)}.`,
    quehacer: () => 'Diga en el seguimiento si se cumplió, o confirme el estado.',
    porque: 'Mientras no se sepa, no cuenta como cumplida.',
    fuente: PRACTICA,
  },
  'seguimiento-repetido': {
    titulo: 'Seguimiento repetido',
    mensaje: (p) =>
      Number(p['veces']) === 0
        ? 'El seguimiento es el mismo del corte anterior, sin cambios, y la actividad no está cumplida.'
        : `El mismo seguimiento está en ${text(p, 'veces')} actividades (${enumerated(p, 'celdas')}${Number(p['veces']) > itemsIn(p, 'celdas') ? ', entre otras' : ''}).`,
    quehacer: () => 'Escriba en cada actividad lo que se hizo en ella en este corte.',
    porque: 'Un texto copiado no prueba que cada actividad se haya hecho.',
    fuente: PRACTICA,
  },
  'estado-no-reconocido': {
    titulo: 'Estado que no se entiende',
    mensaje: (p) => `El estado ${quoted(p)} no es ninguno de los conocidos: se tomó el que propone el seguimiento.`,
    quehacer: () => 'Escriba Cumplida, En proceso, Pendiente o No aplica.',
    porque: 'Un estado que no se entiende no se puede contar.',
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
  'estado-contradice-avance': {
    titulo: 'El estado no concuerda con el porcentaje',
    mensaje: (p) => `El estado dice «${text(p, 'estado')}» y el avance es de ${text(p, 'avance').replace('.', ',')}%.`,
    quehacer: () => 'Corrija el que esté mal. Mientras tanto cuenta el estado.',
    porque: 'El porcentaje publicado debe decir lo mismo que el estado.',
    fuente: PRACTICA,
  },
  'avance-fuera-de-rango': {
    titulo: 'Porcentaje de avance imposible',
    mensaje: (p) => `El avance ${quoted(p)} no es un porcentaje entre 0% y 100%.`,
    quehacer: () => 'Escriba un porcentaje entre 0% y 100%.',
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
} satisfies Readonly<Record<string, ReglaEscrita>>;

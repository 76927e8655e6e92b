/** The guide for its users, es-CO: the pane shows it, and docs/guia.md is made of it. */
import type { Situacion } from '../plan/estado';
import { QUE_ES_SITUACION } from './situaciones';

/** A piece of the guide. Steps are numbered; terms are explained one by one; a formula stands alone. */
export type Bloque =
  | { readonly kind: 'texto'; readonly texto: string }
  | { readonly kind: 'pasos'; readonly pasos: readonly string[] }
  | { readonly kind: 'lista'; readonly items: readonly string[] }
  | { readonly kind: 'terminos'; readonly terminos: readonly (readonly [termino: string, que: string])[] }
  | { readonly kind: 'formula'; readonly formula: string };

export interface Seccion {
  readonly titulo: string;
  /** A picture of the product, by its name in docs/pictures, with what it shows. */
  readonly imagen?: { readonly archivo: string; readonly muestra: string };
  readonly bloques: readonly Bloque[];
}

const texto = (text: string): Bloque => ({ kind: 'texto', texto: text });

/** In the order in which they are tried. */
const ORDEN: readonly Situacion[] = [
  'no aplica',
  'cumplida',
  'vencida',
  'vencida por confirmar',
  'vence hoy',
  'por vencer',
  'sin reporte',
  'al día',
  'sin fecha verificable',
];

export const GUIA: readonly Seccion[] = [
  {
    titulo: 'De los libros recibidos al consolidado publicado',
    imagen: { archivo: 'pane-revisar-light.png', muestra: 'La pestaña «Consolidar» con lo que se leyó de cada libro' },
    bloques: [
      {
        kind: 'pasos',
        pasos: [
          'Guarde en una carpeta los libros que enviaron las dependencias. No tienen que ser iguales: se reconocen tablas en cualquier hoja, con otros encabezados, combinadas o pegadas desde Word.',
          'Abra un libro vacío en Excel y el panel (Inicio › Seguimiento PAAC), o abra la página si no tiene Excel.',
          'Compruebe «Vigencia» y «Fecha de corte». Se proponen; si los cambia, se recuerdan con el libro.',
          'En «Consolidar», elija los libros y pulse «Revisar». Verá qué se leyó de cada uno, qué no y por qué, y qué se escribirá. Todavía no se ha escrito nada.',
          'Lo que haya que corregir, devuélvalo: abra ese libro, pulse «Validar libro», escriba la hoja «Hallazgos» con el botón del final, y envíelo de vuelta con esa hoja.',
          'Pulse «Consolidar». Se escriben «Resumen», «Consolidado», «Vencidas», «Seguimiento OCI», «Hallazgos» y «Conciliación».',
          'En «Consolidado», revise las filas con estado propuesto y corrija la columna Estado: las cifras de «Resumen» cambian solas. También puede cambiar la fecha de corte en «Resumen».',
          'Imprima o guarde como PDF «Resumen» y «Seguimiento OCI», y publique. Para datos abiertos, la página ofrece «Descargar CSV».',
        ],
      },
      texto(
        'Para comparar con el corte anterior, elija en «Corte anterior» el consolidado que hizo entonces: se llena su bloque en «Seguimiento OCI» y se agrega la hoja «Cambios».',
      ),
    ],
  },
  {
    titulo: 'Si usted reporta por una dependencia',
    imagen: { archivo: 'pane-validar-light.png', muestra: 'La pestaña «Validar» con el veredicto y los hallazgos' },
    bloques: [
      {
        kind: 'pasos',
        pasos: [
          'Abra su libro y pulse «Validar libro». Arriba está la respuesta: «Listo para enviar», «Listo con avisos» o «Faltan correcciones».',
          'Recorra los hallazgos con las flechas: Excel lo lleva a cada celda. Cada uno dice qué pasa, por qué importa y qué hacer.',
          '«Corregir todo lo seguro» muestra el antes y el después, y corrige solo lo que tiene una única respuesta. «Deshacer» lo devuelve exactamente.',
          'En «Vencidas», pulse «Buscar vencidas» y confirme el estado de lo que el texto no deja claro.',
          'Valide de nuevo y envíe el libro.',
        ],
      },
    ],
  },
  {
    titulo: 'Empezar el año, u ordenar un libro',
    imagen: {
      archivo: 'pane-estructurar-light.png',
      muestra: 'La pestaña «Estructurar» con la propuesta para ordenar un libro',
    },
    bloques: [
      texto(
        '«Estructurar» crea las hojas del formato oficial, con listas, fechas revisadas e impresión lista. También lleva un libro desordenado a esas hojas: primero muestra qué tablas encontró y cómo entendió cada columna, y usted puede cambiarlo. El original no se toca.',
      ),
    ],
  },
  {
    titulo: 'Qué significa cada estado',
    bloques: [
      texto(
        'Si la tabla tiene una columna Estado o de avance, manda lo que dice. Si no, se propone un estado por las palabras del seguimiento, siempre marcado como propuesto y con las palabras que lo decidieron. Lo que usted confirme manda sobre todo lo demás.',
      ),
      {
        kind: 'terminos',
        terminos: [
          ['Cumplida', 'el texto dice que se hizo: «se publicó», «ejecutado», «se realizó».'],
          ['En proceso', 'está en marcha: «se está realizando», «avance del 30 %».'],
          ['Pendiente', 'no se ha hecho: «no se ha realizado», «pendiente de ejecución».'],
          ['No aplica', 'la dependencia dice que no le aplica. No entra en los porcentajes.'],
          ['Por confirmar', 'hay texto, pero no dice si se cumplió: «ver enlace», «actas de reunión».'],
          ['Sin reporte', 'la celda está vacía o tiene solo un guion.'],
        ],
      },
    ],
  },
  {
    titulo: 'Qué significa cada situación',
    imagen: {
      archivo: 'pane-vencidas-light.png',
      muestra: 'La pestaña «Vencidas», con días, responsables y estados por confirmar',
    },
    bloques: [
      texto(
        'La situación compara los plazos de la actividad con la fecha de corte. Se aplica la primera que corresponda:',
      ),
      { kind: 'terminos', terminos: ORDEN.map((situacion) => [capitalized(situacion), QUE_ES_SITUACION[situacion]]) },
      texto(
        'Los días de atraso se cuentan desde el plazo vencido más reciente hasta el corte. En una actividad periódica (mensual, trimestral), estar en proceso es cumplir lo pedido: no se da por vencida.',
      ),
    ],
  },
  {
    titulo: 'Qué significa cada cifra',
    bloques: [
      {
        kind: 'terminos',
        terminos: [
          [
            'Programadas',
            'actividades con un plazo en el corte o antes, más las permanentes. Las que no aplican no cuentan.',
          ],
          ['Cumplidas', 'las programadas cuyo estado es cumplida.'],
          ['% de avance', 'qué parte de lo programado se cumplió.'],
        ],
      },
      { kind: 'formula', formula: '% de avance = cumplidas ÷ programadas' },
      texto(
        'Bandas: menos de 60 % es baja (rojo), de 60 % a menos de 80 % es media (amarillo), y 80 % o más es alta (verde). Se aplican al valor sin redondear y siempre llevan la palabra. Se cambian en Ajustes.',
      ),
      texto(
        'Junto al porcentaje están las que quedan fuera de él o no se dan por cumplidas: por confirmar y sin fecha verificable. Cuantas más haya, menos dice el porcentaje.',
      ),
    ],
  },
  {
    titulo: 'Cómo se leen las fechas programadas',
    bloques: [
      {
        kind: 'terminos',
        terminos: [
          ['30/06/2026, 30 de junio de 2026', 'ese día.'],
          [
            '04/30/2026',
            'el 30 de abril, con un aviso: el mes está antes del día. 02/07/2026 siempre es el 2 de julio.',
          ],
          ['Junio de 2026, primer trimestre', 'el último día del mes o del período.'],
          ['01/01/2026 - 31/08/2026', 'el día en que termina.'],
          ['Abril – agosto – diciembre', 'cada una de las fechas.'],
          ['Mensual, trimestral, semestral', 'el último día de cada período de la vigencia.'],
          ['Permanente, todo el año', 'sin plazo: debe reportar en cada corte.'],
          ['Cuando se requiera, según programación', 'sin fecha verificable: no se puede saber cuándo vence.'],
          ['31 de abril', 'no existe: es un error, con una sugerencia.'],
        ],
      },
    ],
  },
  {
    titulo: 'Lo que esta herramienta no puede saber',
    bloques: [
      {
        kind: 'lista',
        items: [
          'Si lo que se reporta es cierto o si la evidencia lo prueba: lee lo que está escrito, no abre enlaces ni carpetas.',
          'Si una actividad se cumplió, cuando el texto no lo dice. Por eso propone «por confirmar» en lugar de suponer.',
          'La fecha de una actividad que depende de algo que no está en el libro («según agenda»).',
          'Qué reporte es el bueno, cuando una dependencia llega en dos libros: los nombra a ambos e incluye los dos.',
          'Lo que está en imágenes, en cuadros de texto, en comentarios o en otros archivos.',
          'Las filas con texto que no entendió. Nunca se pierden: están en «Conciliación», con su lugar.',
        ],
      },
    ],
  },
  {
    titulo: 'Sus datos y su libro',
    bloques: [
      {
        kind: 'lista',
        items: [
          'Nada sale de su equipo: no hay servidor que reciba libros ni cifras.',
          'Validar, buscar y recorrer no cambian nada. Las marcas de color se quitan con «Quitar marcas» y el libro queda como estaba.',
          'Solo se reemplazan hojas que esta herramienta escribió antes, y se dice primero. Las hojas suyas no se tocan, aunque se llamen igual.',
          'Al escribir hojas, Excel olvida lo que se podía deshacer con Ctrl+Z. Guarde antes si lo necesita.',
          'En la página, el archivo que abrió no se modifica: «Descargar libro» guarda un libro nuevo.',
        ],
      },
    ],
  },
];

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

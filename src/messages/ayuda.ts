/** The guide for its users, es-CO: the pane shows it, and docs/guia.md is made of it. */
import type { Situacion } from '../plan/estado';
import { CIFRAS_DE_LA_GUIA, CONDICION_DE_SITUACION, FECHAS_DE_LA_GUIA } from './ayuda-terminos';

/**
 * A piece of the guide. Steps are numbered; terms are explained one by one; a formula stands alone; a picture of the product,
 * by its name in docs/pictures, stands in docs/guia.md alone: in the pane, the reader has the product itself beside the text.
 */
export type Bloque =
  | { readonly kind: 'texto'; readonly texto: string }
  | { readonly kind: 'pasos'; readonly desde: number; readonly pasos: readonly string[] }
  | { readonly kind: 'lista'; readonly items: readonly string[] }
  | { readonly kind: 'terminos'; readonly terminos: readonly (readonly [termino: string, que: string])[] }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'imagen'; readonly archivo: string; readonly muestra: string };

export interface Seccion {
  readonly titulo: string;
  readonly bloques: readonly Bloque[];
}

const texto = (text: string): Bloque => ({ kind: 'texto', texto: text });
const imagen = (archivo: string, muestra: string): Bloque => ({ kind: 'imagen', archivo, muestra });
const pasos = (desde: number, ...lista: readonly string[]): Bloque => ({ kind: 'pasos', desde, pasos: lista });
const lista = (...items: readonly string[]): Bloque => ({ kind: 'lista', items });

export const GUIA: readonly Seccion[] = [
  {
    titulo: 'De los libros recibidos al consolidado publicado',
    bloques: [
      pasos(
        1,
        'Guarde en una carpeta los libros que enviaron las dependencias. No tienen que ser iguales: se reconocen tablas en cualquier hoja, con otros encabezados, combinadas o pegadas desde Word.',
        'Abra un libro vacío en Excel y el panel (Inicio › Seguimiento PAAC). Si no tiene Excel, abra la página: hace lo mismo.',
        'Compruebe «Vigencia» y «Fecha de corte». Se proponen; si los cambia, se recuerdan con el libro.',
      ),
      imagen('page-start-light.png', 'La página sin Excel, antes de abrir ningún libro'),
      pasos(
        4,
        'En «Consolidar», elija los libros, o suéltelos allí, y pulse «Revisar». Verá qué se leyó de cada uno, qué no y por qué, las cifras y qué se escribirá. Todavía no se ha escrito nada.',
      ),
      imagen('pane-revisar-light.png', 'La pestaña «Consolidar» con lo que se leyó de cada libro'),
      pasos(
        5,
        'Lo que haya que corregir, devuélvalo: abra ese libro, pulse «Validar libro», escriba la hoja «Hallazgos» con el botón del final, y envíelo de vuelta con esa hoja.',
        'Pulse «Consolidar». Se escriben «Resumen», «Consolidado», «Vencidas», «Seguimiento OCI», «Hallazgos» y «Conciliación».',
      ),
      imagen('page-consolidar-light.png', 'El consolidado recién escrito, con su «Resumen» y las cifras al corte'),
      pasos(
        7,
        'En «Consolidado», revise las filas con estado propuesto y corrija la columna Estado: las cifras de «Resumen» cambian solas. También puede cambiar la fecha de corte en «Resumen».',
        'En «Conciliación», compruebe que no quede ninguna fila con texto sin explicar: es la cuenta de todo lo que traían los libros.',
        'Imprima o guarde como PDF «Resumen» y «Seguimiento OCI», y publique. Para datos abiertos, la página ofrece «Descargar CSV».',
      ),
      texto(
        'Para comparar con el corte anterior, elija en «Corte anterior» el consolidado que hizo entonces: se llena su bloque en «Seguimiento OCI» y se agrega la hoja «Cambios».',
      ),
    ],
  },
  {
    titulo: 'Si usted reporta por una dependencia',
    bloques: [
      pasos(
        1,
        'Abra su libro y pulse «Validar libro». Arriba está la respuesta: «Listo para enviar», «Listo con avisos» o «Faltan correcciones».',
        'Recorra los hallazgos con las flechas: el libro lo lleva a cada celda. Cada uno dice qué pasa, por qué importa y qué hacer.',
      ),
      imagen('page-validar-light.png', 'El veredicto de un libro y, a la izquierda, sus hojas'),
      pasos(
        3,
        '«Corregir todo lo seguro» muestra el antes y el después, y corrige solo lo que tiene una única respuesta. «Deshacer» lo devuelve exactamente.',
        'En «Vencidas», pulse «Buscar vencidas» y confirme el estado de lo que el texto no deja claro.',
        'Valide de nuevo y envíe el libro.',
      ),
      imagen('pane-hallazgos-light.png', 'Un hallazgo abierto: qué hacer, por qué importa y su corrección'),
    ],
  },
  {
    titulo: 'Empezar el año, u ordenar un libro',
    bloques: [
      texto(
        '«Estructurar» crea las hojas del formato oficial, con listas, fechas revisadas e impresión lista. También lleva un libro desordenado a esas hojas: primero muestra qué tablas encontró y cómo entendió cada columna, y usted puede cambiarlo. El original no se toca.',
      ),
      imagen('pane-propuesta-light.png', 'La pestaña «Estructurar» con la propuesta para ordenar un libro'),
    ],
  },
  {
    titulo: 'Sin Excel: la página',
    bloques: [
      lista(
        'Abra los libros con «Abrir libros», o suéltelos en cualquier parte. «Abrir ejemplo» trae los de un municipio inventado, para probar.',
        'A la izquierda están las hojas, solo para leer; a la derecha, las mismas pestañas que en Excel. Las flechas, Inicio, Fin, RePág y AvPág recorren las celdas.',
        '«Descargar libro» guarda lo hecho, con los estados que confirmó y los ajustes, en un archivo nuevo. El que abrió no se modifica.',
        'La página no guarda nada entre visitas: si la cierra o la recarga con algo sin descargar, el navegador pregunta primero.',
        'Una vez cargada funciona sin conexión, en el computador o en el teléfono.',
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
    bloques: [
      texto(
        'La situación compara los plazos de la actividad con la fecha de corte. Se aplica la primera que corresponda, en este orden:',
      ),
      {
        kind: 'terminos',
        terminos: Object.entries(CONDICION_DE_SITUACION).map(([situacion, condicion]) => [
          capitalized(situacion as Situacion),
          condicion,
        ]),
      },
      { kind: 'formula', formula: 'días de atraso = fecha de corte − último plazo que pasó' },
      imagen('pane-vencidas-light.png', 'La pestaña «Vencidas», con días, responsables y estados por confirmar'),
    ],
  },
  {
    titulo: 'Qué significa cada cifra',
    bloques: [
      { kind: 'terminos', terminos: CIFRAS_DE_LA_GUIA },
      { kind: 'formula', formula: '% de avance = cumplidas ÷ programadas' },
      texto('Por ejemplo, con 215 programadas y 105 cumplidas: 105 ÷ 215 = 48,8 %, avance bajo.'),
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
    bloques: [{ kind: 'terminos', terminos: FECHAS_DE_LA_GUIA }],
  },
  {
    titulo: 'Cuando algo no sale como esperaba',
    bloques: [
      {
        kind: 'terminos',
        terminos: [
          [
            'Un libro no se leyó',
            'el motivo está a su lado: con contraseña, en formato anterior (.xls), dañado o de otro programa. Ábralo en Excel, guárdelo como .xlsx sin contraseña y elíjalo de nuevo. Los demás se consolidan igual.',
          ],
          [
            'Una dependencia llegó dos veces',
            'se nombran los dos libros y se incluyen ambos. Si son el mismo reporte, quite uno y revise de nuevo.',
          ],
          [
            'Una columna se entendió mal',
            'en «Estructurar», «Ver propuesta» muestra para qué se tomó cada columna. Cámbiela: «Validar», «Vencidas» y «Consolidar» leen ese libro así.',
          ],
          [
            'Un estado propuesto no es el que es',
            'confírmelo en «Vencidas», o cambie la columna Estado en «Consolidado».',
          ],
          ['Dice «desactualizado»', 'el libro o los campos cambiaron después de ese resultado: repita la acción.'],
          [
            'No responde en Excel',
            'si hay una celda a medio escribir, termínela con Entrar o Esc y repita. Lo que tarda se puede cancelar, y al cancelar no queda nada a medias.',
          ],
        ],
      },
    ],
  },
  {
    titulo: 'Lo que esta herramienta no puede saber',
    bloques: [
      lista(
        'Si lo que se reporta es cierto o si la evidencia lo prueba: lee lo que está escrito, no abre enlaces ni carpetas.',
        'Si una actividad se cumplió, cuando el texto no lo dice. Por eso propone «por confirmar» en lugar de suponer.',
        'La fecha de una actividad que depende de algo que no está en el libro («según agenda»).',
        'Qué reporte es el bueno, cuando una dependencia llega en dos libros: los nombra a ambos e incluye los dos.',
        'Lo que está en imágenes, en cuadros de texto, en comentarios o en otros archivos.',
        'Las filas con texto que no entendió. Nunca se pierden: están en «Conciliación», con su lugar.',
      ),
    ],
  },
  {
    titulo: 'Sus datos y su libro',
    bloques: [
      lista(
        'Nada sale de su equipo: no hay servidor que reciba libros ni cifras.',
        'Validar, buscar y recorrer no cambian nada. Las marcas de color se quitan con «Quitar marcas» y el libro queda como estaba.',
        'Solo se reemplazan hojas que esta herramienta escribió antes, y se dice primero. Las hojas suyas no se tocan, aunque se llamen igual.',
        'Al escribir hojas, Excel olvida lo que se podía deshacer con Ctrl+Z. Guarde antes si lo necesita.',
        'En la página, el archivo que abrió no se modifica: «Descargar libro» guarda un libro nuevo.',
      ),
    ],
  },
];

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

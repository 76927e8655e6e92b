/** What the command line says, es-CO. */
import { formatDay, type Day } from '../dates/day';
import type { ActividadJuzgada, Situacion } from '../plan/estado';
import type { Hallazgo } from '../plan/hallazgo';
import type { CellChange } from '../workbook/ports';
import { SEVERIDADES } from './panel-validar';
import { reglaEscrita } from './reglas';
import { detalleDelVeredicto, VEREDICTO } from './veredicto';

export const AYUDA = `Seguimiento PAAC: lee los libros de Excel de las dependencias, los revisa y los consolida.
Todo ocurre en este equipo: nada se envía a ninguna parte y ningún libro de entrada se modifica.

Uso:
  paac consolidar <archivo|carpeta>... [opciones]
      Reúne las actividades de todos los libros en un libro resumen.
      --salida consolidado.xlsx   libro que se escribe
      --json reporte.json         las mismas cifras como datos (docs/reporte-json.md)
      --csv consolidado.csv       las actividades, una por fila, para publicar como datos abiertos
      --anterior libro.xlsx       el consolidado del corte anterior, para comparar
      --matriz                    agrega la «Matriz por dependencia», lista para imprimir
      Sin --salida, --json ni --csv se escribe consolidado.xlsx en la carpeta actual.

  paac validar <archivo|carpeta>... [opciones]
      Revisa cada fila y dice qué falta o está mal, con su celda.
      --salida hallazgos.xlsx     los hallazgos en un libro, para devolverlo a la dependencia
      --corregido libro.xlsx      una copia del libro, igual en todo (formatos, fórmulas, gráficos), con lo que se puede
                                  corregir con seguridad ya corregido (un solo archivo)
      --json reporte.json         los hallazgos como datos

  paac vencidas <archivo|carpeta>... [opciones]
      Lista lo vencido y lo que está por vencer a la fecha de corte, lo más atrasado primero.

  paac estructurar --dependencia "Secretaría de ..." [--entidad "Municipio de ..."] --salida plan.xlsx
      Crea el libro del año con las hojas de los componentes.
      --perfil paac|ptep          catálogo de componentes (PAAC si no se dice)
      --componentes 1,3,4         solo estos componentes
      --nit, --codigo, --version  datos del formulario que van en el encabezado
  paac estructurar --desde viejo.xlsx --salida ordenado.xlsx
      Ordena un libro desordenado en hojas por componente. El original no se toca.

Opciones para todos:
  --vigencia 2026       año del plan; si no se dice, se deduce de los libros y se informa
  --corte 2026-08-31    fecha de corte (también 31/08/2026); si no se dice, el último corte de la vigencia que ya pasó
  --config ajustes.json ajustes: reglas apagadas, días por vencer, cortes, bandas (docs/ajustes.md)
  --reemplazar          permite reemplazar un archivo de salida que ya existe
  --help                esta ayuda

Salida del programa: 0 terminó; 1 el libro todavía no se puede enviar: tiene errores, no se leyó o no tiene actividades (validar); 2 el uso no es correcto o no se pudo leer nada.`;

export const USO = {
  sinAccion:
    'Falta decir qué hacer: consolidar, validar, vencidas o estructurar. Escriba «paac --help» para ver la ayuda.',
  accionDesconocida: (accion: string) =>
    `No existe la acción «${accion}». Use consolidar, validar, vencidas o estructurar.`,
  opcionDesconocida: (opcion: string) =>
    `No existe la opción «${opcion}» para esta acción. Escriba «paac --help» para ver la ayuda.`,
  faltaValor: (opcion: string) => `Falta el valor de «${opcion}».`,
  valorSobrante: (opcion: string) => `«${opcion}» no lleva valor.`,
  sobra: (texto: string) => `No se esperaba «${texto}». Escriba «paac --help» para ver la ayuda.`,
  sinArchivos: 'Falta decir qué libros leer: uno o varios archivos .xlsx o .xlsm, o una carpeta que los contenga.',
  corteInvalido: (texto: string) => `«${texto}» no es una fecha de corte. Escríbala como 2026-08-31 o 31/08/2026.`,
  vigenciaInvalida: (texto: string) =>
    `«${texto}» no es una vigencia. Escriba el año con cuatro cifras, por ejemplo 2026.`,
  noExiste: (ruta: string) => `No existe «${ruta}». Revise el nombre del archivo o de la carpeta.`,
  carpetaVacia: (ruta: string) => `En la carpeta «${ruta}» no hay libros de Excel (.xlsx o .xlsm).`,
  nadaLeido:
    'No se encontró ninguna tabla de actividades en los libros: no se escribió nada. Compruebe que sean los libros de las dependencias; si faltan las hojas del plan, créelas con «paac estructurar».',
  salidaEsEntrada: (ruta: string) =>
    `«${ruta}» es uno de los libros de entrada y no se toca. Escriba otro nombre en --salida.`,
  salidaExiste: (ruta: string) =>
    `«${ruta}» ya existe. Escriba otro nombre, o agregue --reemplazar si quiere reemplazarlo.`,
  salidaNoSeEscribe: (ruta: string, motivo: string) => `No se pudo escribir «${ruta}»: ${motivo}.`,
  salidaExtension: (opcion: string, extension: string) => `El archivo de ${opcion} debe terminar en ${extension}.`,
  sinSalida: 'Falta decir dónde escribir el libro: agregue --salida nombre.xlsx.',
  sinDependencia: 'Falta la dependencia: agregue --dependencia "Secretaría de ...".',
  componenteInvalido: (texto: string) => `«${texto}» no es un componente del catálogo.`,
  perfilInvalido: (texto: string) => `«${texto}» no es un perfil. Use paac o ptep.`,
  corregidoExtension: (extension: string) =>
    `El libro corregido es una copia completa del original: escriba en --corregido un nombre que termine en ${extension}, como el original.`,
  noSeCorrigio: (archivo: string, motivo: string) => `No se escribió el libro corregido de «${archivo}»: ${motivo}`,
  corregidoUno: '--corregido trabaja con un solo libro de entrada.',
  noSeLeyo: (ruta: string, motivo: string) => `No se pudo leer «${ruta}»: ${motivo}`,
  anteriorNoLeido: (ruta: string, motivo: string) => `No se pudo leer el corte anterior «${ruta}»: ${motivo}`,
  ajustesNoLeidos: (ruta: string, motivo: string) => `No se pudieron leer los ajustes de «${ruta}»: ${motivo}`,
} as const;

/** A defect of the program, said to the person who met it. */
export const FALLA = (detalle: string): string =>
  `El programa tuvo una falla y no terminó; sus libros no se tocaron. Detalle para reportarla: ${detalle}`;

const MOTIVO_DE_SISTEMA: Readonly<Record<string, string>> = {
  ENOENT: 'la carpeta no existe',
  EACCES: 'no tiene permiso para escribir ahí',
  EPERM: 'no tiene permiso para escribir ahí',
  EROFS: 'esa unidad es de solo lectura',
  EISDIR: 'es una carpeta',
  ENOTDIR: 'una parte de la ruta no es una carpeta',
  ENOSPC: 'el disco está lleno',
  EBUSY: 'otro programa lo tiene abierto; ciérrelo en Excel',
};

/** Why the system refused a file, from its error code ("EACCES"). */
export function motivoDeSistema(code: string | undefined): string {
  return (code !== undefined && MOTIVO_DE_SISTEMA[code]) || 'el sistema no lo permitió';
}

const HOJA_NO_LEIDA = {
  'hoja-propia': 'es un resumen hecho por este programa',
  'ya-ordenada': 'lo que traía está en las hojas ordenadas de este libro',
  'lista-oculta': 'es una lista oculta',
  'sin-tabla': 'no tiene ninguna tabla de actividades',
} as const;

export const INFORME = {
  leyendo: (hechos: number, total: number, archivo: string) => `Leyendo ${hechos + 1} de ${total}: ${archivo}`,
  deducida: {
    vigencia: {
      libros: (anio: number) => `Vigencia ${anio}: deducida de los libros (use --vigencia para cambiarla).`,
      corte: (anio: number) => `Vigencia ${anio}: deducida de la fecha de corte (use --vigencia para cambiarla).`,
      hoy: (anio: number) =>
        `Vigencia ${anio}: ningún libro la dice; se tomó el año en curso (use --vigencia para cambiarla).`,
    },
    corte: (corte: Day) =>
      `Fecha de corte ${formatDay(corte)}: el último corte de la vigencia que ya pasó (use --corte para cambiarla).`,
  },
  otraVigencia: (anio: number, archivos: readonly string[]) =>
    `Atención: ${archivos.length === 1 ? 'un libro dice' : `${archivos.length} libros dicen`} vigencia ${anio}: ${archivos.join(', ')}.`,
  leido: (archivo: string, actividades: number, dependencias: readonly string[]) =>
    `  ${archivo}: ${actividades} ${actividades === 1 ? 'actividad' : 'actividades'}${dependencias.length > 0 ? ` · ${dependencias.join(', ')}` : ''}`,
  sinActividades: (archivo: string) => `  ${archivo}: se abrió, pero no se encontró ninguna tabla de actividades.`,
  formularioVacio: (archivo: string) => `  ${archivo}: tiene las tablas del plan, pero todavía ninguna actividad.`,
  noLeido: (archivo: string, motivo: string) => `  ${archivo}: NO SE LEYÓ. ${motivo}`,
  noEntendidas: (archivo: string, hoja: string, filas: readonly number[]) =>
    `  ${archivo} › ${hoja}: ${filas.length === 1 ? `la fila ${filas.join('')} tiene texto que no se entendió` : `las filas ${filas.join(', ')} tienen texto que no se entendió`}; está en «Conciliación».`,
  hojaNoLeida: (archivo: string, hoja: string, porque: keyof typeof HOJA_NO_LEIDA) =>
    `  ${archivo} › ${hoja}: no se leyó, ${HOJA_NO_LEIDA[porque]}; está en «Conciliación».`,
  guardados: (archivo: string, vigencia: number | undefined, corte: Day | undefined) =>
    `${[vigencia && `Vigencia ${vigencia}`, corte && `fecha de corte ${formatDay(corte)}`].filter(Boolean).join(' y ').replace(/^f/, 'F')}: como la guarda ${archivo} (use --vigencia y --corte para cambiarlas).`,
  ajustesGuardados: (archivo: string) => `Ajustes: los que guarda ${archivo} (use --config para usar otros).`,
  ajustesIlegibles: (archivo: string, motivo: string) =>
    `Atención: los ajustes que guarda ${archivo} no se pudieron leer y se usan los de siempre: ${motivo}.`,
  ajustesDeVarios: (archivos: readonly string[]) =>
    `Atención: ${archivos.join(', ')} ${archivos.length === 1 ? 'guarda ajustes propios' : 'guardan ajustes propios'}. Con varios libros todos se miden igual, con los ajustes de siempre; use --config para usar otros.`,
  estadosIlegibles: (archivo: string) =>
    `Atención: los estados confirmados que guarda ${archivo} no se pudieron leer y no se usaron.`,
  estadosPerdidos: (archivo: string, cuantos: number) =>
    `Atención: ${archivo} guarda ${cuantos} ${cuantos === 1 ? 'estado confirmado' : 'estados confirmados'} de actividades que ya no están; no se usaron.`,
  repetida: (dependencia: string, archivos: readonly string[]) =>
    `Atención: «${dependencia}» llegó en más de un libro: ${archivos.join(', ')}. Todos se incluyeron: deje uno solo si es el mismo reporte.`,
  escrito: (ruta: string) => `Escrito: ${ruta}`,
  reemplazado: (ruta: string) => `Escrito (reemplaza el que había hecho este programa): ${ruta}`,
  copia: (ruta: string) => `El que había se guardó como: ${ruta}`,
  libros: 'Libros:',
} as const;

const PORCENTAJE = new Intl.NumberFormat('es-CO', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** The key figures of a consolidation, for the terminal. */
export function RESUMEN(total: CifrasResumen, corte: Day): readonly string[] {
  const avance = total.porcentaje === null ? 'sin actividades programadas' : PORCENTAJE.format(total.porcentaje);
  return [
    `Consolidado al ${formatDay(corte)}:`,
    `  ${total.actividades} actividades · ${total.programadas} programadas a la fecha · ${total.cumplidas} cumplidas · avance ${avance}`,
    `  ${total.vencidas} vencidas · ${total.vencidasPorConfirmar} vencidas por confirmar · ${total.porVencer} por vencer · ${total.sinReporte} sin reporte`,
    `  ${total.porConfirmar} con el estado por confirmar y ${total.sinFechaVerificable} sin fecha verificable: el avance no las da por cumplidas.`,
  ];
}

interface CifrasResumen {
  readonly actividades: number;
  readonly programadas: number;
  readonly cumplidas: number;
  readonly porConfirmar: number;
  readonly sinReporte: number;
  readonly vencidas: number;
  readonly vencidasPorConfirmar: number;
  readonly porVencer: number;
  readonly sinFechaVerificable: number;
  readonly porcentaje: number | null;
}

export const VENCIDAS = {
  titulo: (corte: string) => `Al corte ${corte}`,
  grupo: (situacion: Situacion, cuantas: number) => `${situacion.toUpperCase()}: ${cuantas}`,
  linea: ({ actividad, fecha, plazo, diasVencida, estado }: ActividadJuzgada) => {
    const { archivo, hoja, fila, celdas } = actividad.origen;
    const lugar = `${archivo} › ${hoja} › ${celdas.fechaProgramada ?? celdas.fechaFin ?? `fila ${fila}`}`;
    const cuando = plazo === null ? `«${fecha.texto}»` : formatDay(plazo);
    const dias = diasVencida === null ? '' : ` · ${diasVencida} ${diasVencida === 1 ? 'día' : 'días'}`;
    const nombre = actividad.actividad.length > 90 ? `${actividad.actividad.slice(0, 89)}…` : actividad.actividad;
    return `  ${cuando}${dias} · ${actividad.numero} ${nombre.replace(/\s+/g, ' ')} · ${actividad.responsable || 'sin responsable'} · ${estado.valor} (${lugar})`;
  },
} as const;

const SEVERIDAD = { error: 'ERROR', aviso: 'Aviso', sugerencia: 'Sugerencia' } as const;

export const VALIDAR = {
  linea: ({ donde, severidad }: Hallazgo, mensaje: string) => {
    const place = [donde.archivo, donde.hoja, donde.celda ?? (donde.fila === null ? null : `fila ${donde.fila}`)];
    return `${place.filter((part) => part !== null).join(' › ')}: [${SEVERIDAD[severidad]}] ${mensaje}`;
  },
  correccion: ({ sheet, cell, to }: CellChange) =>
    `Corregido ${sheet} › ${cell}: ${to.kind === 'date' ? formatDay(to.day) : to.kind === 'text' ? to.text : to.number}`,
  grupo: (regla: string, severidad: Hallazgo['severidad'], veces: number) =>
    `${reglaEscrita(regla).titulo}: ${veces} (${SEVERIDADES[severidad][veces === 1 ? 'uno' : 'varios'].toLowerCase()})`,
  veredicto: (veredicto: Veredicto) => `${VEREDICTO[veredicto.valor].titulo}: ${detalleDelVeredicto(veredicto)}`,
  libro: (archivo: string, veredicto: Veredicto) =>
    `${archivo}: ${VEREDICTO[veredicto.valor].titulo}. ${detalleDelVeredicto(veredicto)}`,
  noLeido: (archivo: string) => `${archivo}: no se leyó.`,
  sinActividades: VEREDICTO['sin-actividades'].texto,
  /** How many of several workbooks have each verdict: "3 libros. Listo para enviar: 1 · Faltan correcciones: 2". */
  total: (veredictos: readonly Veredicto[]) => {
    const counts = (Object.keys(VEREDICTO) as readonly Veredicto['valor'][]).map(
      (valor) => [VEREDICTO[valor].titulo, veredictos.filter((one) => one.valor === valor).length] as const,
    );
    const present = counts.filter(([, count]) => count > 0).map(([titulo, count]) => `${titulo}: ${count}`);
    return `${veredictos.length} libros. ${present.join(' · ')}`;
  },
} as const;

type Veredicto = Parameters<typeof detalleDelVeredicto>[0];

/** What the frame of the pane says, es-CO: its head, fields, tabs, long work and notices. */
import { formatDay, type Day } from '../dates/day';
import type { SheetExtra } from '../workbook/ports';

export const PANEL = {
  nombre: 'Seguimiento PAAC',
  ayuda: 'Ayuda',
  ajustes: 'Ajustes',
  volver: 'Volver',
  pestanas: 'Qué quiere hacer',
  vigencia: 'Vigencia',
  corte: 'Fecha de corte',
  formatoCorte: 'dd/mm/aaaa',
  vigenciaInvalida: 'Escriba el año con cuatro cifras, por ejemplo 2026.',
  corteInvalido: 'Escriba una fecha que exista, como 31/08/2026.',
  corteAjeno: (corte: Day, vigencia: number) =>
    `${formatDay(corte)} no es de la vigencia ${vigencia}. Confirme que así lo quiere.`,
  recordados: 'Se recuerdan con este libro.',
  proponer: 'Volver a lo propuesto',
  abrirPagina: 'Abrir la página sin Excel',
  intentarDeNuevo: 'Intentar de nuevo',
  cerrar: 'Cerrar aviso',
  cargando: 'Cargando…',
  falloTitulo: 'Esta parte no se pudo mostrar',
  cancelar: 'Cancelar',
  cancelando: 'Cancelando…',
  cancelado: 'Cancelado. No se cambió nada.',
  ocupado: 'Espere a que termine lo que está en curso, o cancélelo.',
  desactualizado: 'desactualizado',
  ajustesNoLeidos: (motivo: string) =>
    `Los ajustes que guarda este libro no se pudieron leer y se usan los de siempre: ${motivo}.`,
  mostrarMas: (cuantos: number) => `Mostrar ${cuantos} más`,
  fila: (fila: number) => `fila ${fila}`,
  irA: (lugar: string) => `Ir a ${lugar}`,
} as const;

/** The word of a notice's sign. */
export const AVISOS = { info: 'Nota', warning: 'Atención', error: 'Problema', success: 'Listo' } as const;

export const PESTANAS = {
  estructurar: 'Estructurar',
  validar: 'Validar',
  vencidas: 'Vencidas',
  consolidar: 'Consolidar',
} as const;

/** How the proposed vigencia and corte came to be. */
export const PROPUESTA = {
  vigencia: {
    libros: 'La vigencia la dice el libro.',
    corte: 'La vigencia es la de la fecha de corte.',
    hoy: 'El libro no dice la vigencia: se propone el año en curso.',
  },
  corte: 'La fecha de corte es el último corte de la vigencia que ya pasó.',
} as const;

export const TRABAJO = {
  abriendo: 'Leyendo el libro',
  deTantos: (hechos: number, total: number) => `${hechos} de ${total}`,
} as const;

const EXTRAS: Readonly<Record<SheetExtra, string>> = {
  chart: 'el gráfico',
  print: 'la configuración de impresión (suele faltar una impresora instalada)',
  notes: 'las notas de las celdas',
};

/** What is said of sheets that were written. */
export const HOJAS_ESCRITAS = {
  sin: (extras: readonly SheetExtra[]) =>
    `Este Excel no admitió ${extras.map((extra) => EXTRAS[extra]).join(' ni ')}. Los datos y las cifras están completos.`,
} as const;

/** Why the pane cannot start in Excel, and what to do. */
export const ARRANQUE = {
  'no-office-js': {
    titulo: 'No se pudo conectar con Excel',
    texto:
      'El panel necesita un archivo de Microsoft (appsforoffice.microsoft.com) que no llegó. Revise la conexión; si su red lo bloquea, pida a sistemas que lo permita o que instale la versión para redes cerradas.',
  },
  'not-in-excel': {
    titulo: 'Este panel se abre dentro de Excel',
    texto: 'En Excel: Inicio › Seguimiento PAAC. Sin Excel, use la página, que hace lo mismo sobre sus archivos.',
  },
  'too-old': {
    titulo: 'Esta versión de Excel es anterior a la necesaria',
    texto:
      'Se necesita Excel 2021, Microsoft 365 o Excel en la web. Actualice Excel, o use la página sin Excel, que hace lo mismo sobre sus archivos.',
  },
} as const;

/** A defect of the program, said to the person who met it, with what a report of it needs. */
export const FALLA_DEL_PANEL = (detalle: string): string =>
  `El complemento tuvo una falla y no terminó; su libro no se tocó en este paso. Intente de nuevo. Si se repite, repórtela con este detalle: ${detalle}`;

/** "1 actividad", "2 actividades", with the thousands' dot. */
export function cuantos(cantidad: number, uno: string, varios: string): string {
  return `${numero(cantidad)} ${cantidad === 1 ? uno : varios}`;
}

const ENTERO = new Intl.NumberFormat('es-CO', { maximumFractionDigits: 0, useGrouping: true });
const PORCENTAJE = new Intl.NumberFormat('es-CO', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** 1234 → "1.234". */
export function numero(cantidad: number): string {
  return ENTERO.format(cantidad);
}

/** 0.795 → "79,5%"; nothing was programada: "—". */
export function porcentaje(share: number | null): string {
  return share === null ? '—' : PORCENTAJE.format(share).replace(/\s/g, '');
}

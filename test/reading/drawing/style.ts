import { pick, type Random } from './random';

/** How a workbook is drawn: the shapes, habits and defects that are seen, one of each. */
export interface Estilo {
  /** hojas: a sheet a component; apilada: all stacked on one; una-cabeza: under one head; lista: a Componente column; informe: the printed report pasted; oficinas: a sheet an office. */
  readonly forma: 'hojas' | 'apilada' | 'una-cabeza' | 'lista' | 'informe' | 'oficinas';
  /** Where the number stands: under a head merged with the text's, that head divided in two rows, a column of its own, in the text. */
  readonly numeros: 'combinado' | 'dos-filas' | 'columna' | 'en-el-texto';
  readonly escrito: 'punto' | 'coma' | 'numero' | 'punto-final' | 'espacios' | 'fecha';
  readonly blancos: 'combinados' | 'repetidos' | 'en-blanco';
  /** In a column, or in lines of their own. */
  readonly subcomponentes: 'columna' | 'renglones';
  /** Which of the sets of heads. */
  readonly cabezas: number;
  readonly mayusculas: boolean;
  readonly sinTildes: boolean;
  /** Heads of the follow-ups; the last one counts. */
  readonly seguimientos: readonly string[];
  readonly estado: boolean;
  /** Columns that are not of the form. */
  readonly ajenas: number;
  readonly fechas: 'texto' | 'fecha';
  readonly tramites: 'con-numero' | 'sin-numero';
  /** How the office is said: its title, with a label, a label and the name beside it, a column, the sheet's name, the file's. */
  readonly dependencia: 'titulo' | 'rotulo' | 'rotulo-al-lado' | 'columna' | 'hoja' | 'archivo';
  readonly titulo: number;
  readonly fila: number;
  readonly columna: number;
  readonly notas: boolean;
  readonly corridas: 'no' | 'izquierda' | 'derecha';
  readonly desorden: boolean;
  /** Of the pasted report: whether each page repeats the title and the head. */
  readonly cabezaEnCadaPagina: boolean;
}

const FOLLOW_UPS: readonly (readonly string[])[] = [
  ['Seguimiento'],
  ['Avance'],
  ['Avances'],
  ['Observaciones'],
  ['OBSERVACIONES'],
  ['Actividades'],
  ['Actividades.'],
  ['Actividades realizadas.'],
  ['Actividades cumplidas'],
  ['Seguimiento OCI'],
  ['Seguimiento a 31 de agosto'],
  [''],
  ['Seguimiento 1', 'Seguimiento 2'],
  ['Seguimiento 1', 'Seguimiento 2', 'Seguimiento 3'],
  ['Avance abril', 'Avance agosto'],
  ['Primer seguimiento', 'Segundo seguimiento'],
];
const SETS_OF_HEADS = 4;
const TITLES = 5;

export function drawStyle(random: Random): Estilo {
  const forma = pick(['hojas', 'apilada', 'una-cabeza', 'lista', 'informe', 'oficinas'] as const, random);
  const numeros =
    forma === 'lista'
      ? 'columna'
      : pick(['combinado', 'combinado', 'dos-filas', 'columna', 'en-el-texto'] as const, random);
  const blancos =
    forma === 'informe' ? 'en-blanco' : pick(['combinados', 'combinados', 'repetidos', 'en-blanco'] as const, random);
  const seguimientos = pick(FOLLOW_UPS, random);
  const headless = seguimientos.some((head) => /^(?:Actividades\.?)?$/.test(head));
  return {
    forma,
    numeros,
    escrito: pick(['punto', 'punto', 'coma', 'numero', 'punto-final', 'espacios', 'fecha'] as const, random),
    blancos,
    subcomponentes: (forma === 'hojas' || forma === 'apilada') && random() < 0.25 ? 'renglones' : 'columna',
    cabezas: Math.floor(random() * SETS_OF_HEADS),
    mayusculas: random() < 0.3,
    sinTildes: random() < 0.3,
    seguimientos,
    estado: random() < 0.2,
    ajenas: forma === 'lista' || random() < 0.2 ? Math.floor(random() * 3) : 0,
    fechas: random() < 0.5 ? 'fecha' : 'texto',
    tramites: random() < 0.3 ? 'sin-numero' : 'con-numero',
    dependencia: drawDependencia(forma, random),
    titulo: Math.floor(random() * TITLES),
    fila: 1 + Math.floor(random() * 12),
    columna: 1 + Math.floor(random() * 4),
    notas: random() < 0.3,
    corridas:
      forma === 'informe' || forma === 'lista' ? 'no' : pick(['no', 'no', 'izquierda', 'derecha'] as const, random),
    desorden: forma === 'lista' && !headless && random() < 0.6,
    cabezaEnCadaPagina: random() < 0.8,
  };
}

function drawDependencia(forma: Estilo['forma'], random: Random): Estilo['dependencia'] {
  if (forma === 'oficinas') return pick(['titulo', 'rotulo', 'hoja'] as const, random);
  if (forma === 'lista') return pick(['titulo', 'rotulo', 'rotulo-al-lado', 'columna', 'archivo'] as const, random);
  return pick(['titulo', 'titulo', 'rotulo', 'rotulo-al-lado', 'archivo'] as const, random);
}

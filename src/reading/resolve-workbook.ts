import type { Actividad, Modo } from '../plan/actividad';
import type { ComponenteNumero } from '../plan/componente';
import type { Tabla } from '../plan/plan';
import { buildActividad } from './build-actividad';
import { latestPeriods } from './choose-follow-up';
import { valorBorrador, type Borrador } from './draft';
import { fillFromAbove, fillSubcomponentes, type Heredado } from './fill-blanks';
import { DependenciaFinder } from './find-dependencia';
import type { HallazgoHoja } from './hallazgos';
import type { TablaViva } from './live-table';
import { componenteOfColumn } from './match-componente';
import { noteValues } from './note-values';
import type { Progreso } from './progress';
import { isWholePercentage, textOfValue } from './read-fields';
import { numeroEscrito, readNumeros, type NumeroEscrito, type NumeroLeido } from './read-numero';
import type { HojaLeida } from './read-sheet';

/** A sheet whose activities know all that the workbook says of them. */
export interface HojaResuelta {
  readonly actividades: readonly Actividad[];
  readonly tablas: readonly Tabla[];
  readonly hallazgos: readonly HallazgoHoja[];
}

/** An activity that nothing gives a component to is put beside the others, never among those of one of them. */
const SIN_COMPONENTE: ComponenteNumero = 6;

/** Settles what one sheet alone does not tell, the office above all. */
export function* resolveWorkbookSteps(
  archivo: string,
  hojas: readonly HojaLeida[],
  progreso: Progreso,
): Generator<void, ReadonlyMap<HojaLeida, HojaResuelta>, void> {
  const typed = new Map(hojas.map((leida) => [leida, fillFromAbove(leida.borradores, 'dependencia')]));
  const names = hojas.flatMap((leida) => [
    ...leida.tablas.flatMap(({ dependencia }) => dependencia ?? []),
    ...(typed.get(leida) ?? []).map(({ texto }) => texto).filter((texto) => texto !== ''),
  ]);
  const tablas = hojas.flatMap((leida) => leida.tablas);
  const finder = new DependenciaFinder(archivo, tablas, names);
  const resueltas = new Map<HojaLeida, HojaResuelta>();
  for (const leida of hojas) {
    yield;
    resueltas.set(leida, yield* resolveSheetSteps(archivo, leida, finder, typed.get(leida) ?? [], progreso));
  }
  return resueltas;
}

function* resolveSheetSteps(
  archivo: string,
  leida: HojaLeida,
  finder: DependenciaFinder,
  escritas: readonly Heredado[],
  progreso: Progreso,
): Generator<void, HojaResuelta, void> {
  const { borradores } = leida;
  const dependencias = borradores.map(({ tabla }, index): Heredado => {
    const escrita = escritas[index];
    if (escrita && escrita.texto !== '') return { ...escrita, texto: finder.spell(escrita.texto) };
    return { texto: finder.find(tabla).nombre, modo: 'contexto' };
  });
  yield;
  const componentes = componentesOf(borradores);
  yield;
  const responsables = fillFromAbove(borradores, 'responsable');
  const numeros = readNumerosOf(
    borradores,
    (index) => `${dependencias[index]?.texto ?? ''}|${componentes[index]?.numero ?? ''}`,
  );
  yield;
  const subcomponentes = fillSubcomponentes(
    borradores,
    numeros.map(({ numero }) => numero),
  );
  yield;
  const latest = latestPeriods(borradores);
  yield;
  const enteros = new Set(borradores.filter(hasWholePercentage).map(({ tabla }) => tabla.columnas));
  const hallazgos: HallazgoHoja[] = [];
  const actividades: Actividad[] = [];
  for (const [index, borrador] of borradores.entries()) {
    if (progreso.advance()) yield;
    const numero = numeros[index] ?? SIN_NUMERO;
    const actividad = buildActividad(borrador, {
      archivo,
      dependencia: dependencias[index] ?? NADA,
      componente: componentes[index] ?? { numero: SIN_COMPONENTE, modo: 'supuesto' },
      subcomponente: subcomponentes[index] ?? NADA,
      responsable: responsables[index] ?? NADA,
      numero,
      latest: latest.get(borrador.tabla.columnas) ?? 0,
      enteros: enteros.has(borrador.tabla.columnas),
    });
    hallazgos.push(...noteValues(borrador, actividad, numero));
    actividades.push(actividad);
  }
  return {
    actividades,
    hallazgos,
    tablas: leida.tablas.map((tabla) => tablaOf(tabla, finder, borradores, actividades)),
  };
}

const NADA: Heredado = { texto: '', modo: 'leido' };
const SIN_NUMERO: NumeroLeido = { numero: '', escrito: '', supuesto: false, eraFecha: false };

/** By the row's own column where it has one, else by the table. */
function componentesOf(
  borradores: readonly Borrador[],
): readonly { readonly numero: ComponenteNumero; readonly modo: Modo }[] {
  const escritos = fillFromAbove(borradores, 'componente');
  return borradores.map(({ tabla }, index) => {
    const escrito = escritos[index];
    const numero = escrito && escrito.texto !== '' ? componenteOfColumn(escrito.texto) : null;
    if (escrito && numero !== null) return { numero, modo: escrito.modo };
    return tabla.componente === null
      ? { numero: SIN_COMPONENTE, modo: 'supuesto' }
      : { numero: tabla.componente, modo: 'contexto' };
  });
}

/** Numbers are told by those before them in the same chain, office and component. */
function readNumerosOf(borradores: readonly Borrador[], groupOf: (index: number) => string): readonly NumeroLeido[] {
  const groups = new Map<string, number[]>();
  for (const [index, { tabla }] of borradores.entries()) {
    const key = `${tabla.cadena}|${groupOf(index)}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const numeros = new Array<NumeroLeido>(borradores.length).fill(SIN_NUMERO);
  for (const group of groups.values()) {
    const leidos = readNumeros(group.map((index) => escritoDe(borradores[index])));
    for (const [place, index] of group.entries()) numeros[index] = leidos[place] ?? SIN_NUMERO;
  }
  return numeros;
}

function escritoDe(borrador: Borrador | undefined): NumeroEscrito {
  const valor = borrador && valorBorrador(borrador, 'numero');
  if (!valor || textOfValue(valor) === '') return { kind: 'ninguno' };
  return valor.esParte ? { kind: 'texto', texto: valor.texto } : numeroEscrito(valor.cells[0].cell, valor.texto);
}

function hasWholePercentage(borrador: Borrador): boolean {
  return [...borrador.valores.values()].some((valor) => valor.campo === 'avance' && isWholePercentage(valor));
}

function tablaOf(
  tabla: TablaViva,
  finder: DependenciaFinder,
  borradores: readonly Borrador[],
  actividades: readonly Actividad[],
): Tabla {
  const own = actividades.filter((_, index) => borradores[index]?.tabla === tabla);
  const byColumn = (campo: 'dependencia' | 'componente'): boolean =>
    tabla.columnas.de.has(campo) &&
    own.some(({ origen }) => origen.celdas[campo] !== undefined && origen.modos[campo] !== 'contexto');
  const numeros = new Set(own.map(({ componente }) => componente));
  const nombres = new Set(own.map(({ dependencia }) => dependencia));
  const [onlyNumero] = numeros;
  const [onlyNombre] = nombres;
  const found = finder.find(tabla);
  return {
    hoja: tabla.hoja,
    filasEncabezado: tabla.filasEncabezado,
    componente: byColumn('componente') ? (numeros.size === 1 ? (onlyNumero ?? null) : null) : tabla.componente,
    componentePor: byColumn('componente') ? 'columna' : tabla.componentePor,
    seccion: tabla.seccion,
    dependencia: byColumn('dependencia') ? (nombres.size === 1 ? (onlyNombre ?? '') : '') : found.nombre,
    dependenciaPor: byColumn('dependencia') ? 'columna' : found.por,
    columnas: tabla.columnas.columnas.map(({ column, encabezado, campo }) => ({ columna: column, encabezado, campo })),
    primeraFila: tabla.primeraFila,
    ultimaFila: tabla.ultimaFila,
    actividades: tabla.actividades,
  };
}

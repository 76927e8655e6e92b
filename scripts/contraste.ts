/**
 * Reads every workbook of a folder that has an expected.json and sets what was read beside what a right reading gives:
 *   npm run contraste -- <folder>
 * Exit 1 where an activity is missing, invented or in the wrong place, a date is read otherwise, an estado is among the words
 * given in fewer than 93 %, or something that is only pendiente or sin reporte is called cumplida.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFecha } from '../src/dates/read-fecha';
import type { Actividad } from '../src/plan/actividad';
import { readPlan } from '../src/reading/read-plan';
import { estadoOf } from '../src/status/estado-of';
import { readXlsx } from '../src/xlsx/read';

interface Expected {
  readonly hoja: string;
  readonly fila: number;
  readonly dependencia: string;
  readonly componente: number;
  readonly seccion: string | null;
  readonly numero: string;
  /** Its first 40 characters. */
  readonly actividad: string;
  readonly fechaProgramada: { readonly clase: string; readonly plazos: readonly string[] };
  /** Any of these is right. */
  readonly estado: readonly string[];
}

const LEAST_ESTADOS = 0.93;
const START = 40;
const VIGENCIA_BY_DEFAULT = 2020;

/** What a folder came to. */
interface Tally {
  expected: number;
  found: number;
  estados: number;
  readonly faults: string[];
  readonly estadosOtros: string[];
}

function main(folder: string): number {
  const all = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    readonly Expected[] | string
  >;
  const tally: Tally = { expected: 0, found: 0, estados: 0, faults: [], estadosOtros: [] };
  for (const [archivo, expected] of Object.entries(all)) {
    if (typeof expected !== 'string') contrast(folder, archivo, expected, tally);
  }
  const share = tally.expected === 0 ? 1 : tally.estados / tally.expected;
  for (const fault of tally.faults) console.log(`FALLA  ${fault}`);
  for (const otro of tally.estadosOtros) console.log(`estado ${otro}`);
  console.log(`\n${tally.found} de ${tally.expected} actividades; ${tally.faults.length} fallas`);
  console.log(`estado entre los dados: ${tally.estados} de ${tally.expected} (${(share * 100).toFixed(1)} %)`);
  return tally.faults.length === 0 && share >= LEAST_ESTADOS ? 0 : 1;
}

function contrast(folder: string, archivo: string, expected: readonly Expected[], tally: Tally): void {
  const plan = readPlan(readXlsx(archivo, new Uint8Array(readFileSync(join(folder, archivo)))));
  const vigencia = plan.vigencia?.anio ?? VIGENCIA_BY_DEFAULT;
  const read = new Map(plan.actividades.map((actividad) => [placeOf(actividad.origen), actividad]));
  const fault = (text: string): void => void tally.faults.push(`${archivo} › ${text}`);
  let found = 0;
  for (const right of expected) {
    const actividad = read.get(placeOf(right));
    read.delete(placeOf(right));
    if (!actividad) fault(`${placeOf(right)}: falta ${right.numero} ${right.actividad}`);
    else {
      found += 1;
      contrastFields(right, actividad, vigencia, tally, fault);
    }
  }
  for (const [place, { numero, actividad }] of read) fault(`${place}: sobra ${numero} ${actividad.slice(0, START)}`);
  if (read.size + expected.length > plan.actividades.length + expected.length - found)
    fault('dos actividades en la misma fila');
  for (const hoja of plan.conciliacion) {
    const { actividades, continuaciones, encabezados, titulos, totales, noEntendidas } = hoja;
    const sum = actividades + continuaciones + encabezados + titulos + totales + noEntendidas.length;
    if (sum !== hoja.filasConTexto)
      fault(`${hoja.hoja}: ${hoja.filasConTexto} filas con texto, pero las partes suman ${sum}`);
  }
  tally.expected += expected.length;
  tally.found += found;
  const others = plan.conciliacion.reduce(
    (total, { noLeida, noEntendidas }) => total + (noLeida === null ? noEntendidas.length : 0),
    0,
  );
  console.log(
    `${archivo}: ${found} de ${expected.length}, vigencia ${vigencia}, ${plan.hallazgos.length} hallazgos, ${others} filas no entendidas`,
  );
}

function contrastFields(
  right: Expected,
  read: Actividad,
  vigencia: number,
  tally: Tally,
  fault: (text: string) => void,
): void {
  const place = placeOf(right);
  const same = (what: string, a: unknown, b: unknown): void => {
    if (JSON.stringify(a) !== JSON.stringify(b))
      fault(`${place}: ${what} ${JSON.stringify(a)}, y es ${JSON.stringify(b)}`);
  };
  same('dependencia', read.dependencia, right.dependencia);
  same('componente', read.componente, right.componente);
  same('sección', read.seccion, right.seccion);
  same('número', read.numero, right.numero);
  same('actividad', start(read.actividad), start(right.actividad));
  const fecha = readFecha(read.fecha, vigencia);
  same('clase', fecha.clase, right.fechaProgramada.clase);
  same('plazos', fecha.plazos, right.fechaProgramada.plazos);
  const { valor, razon } = estadoOf(read);
  if (right.estado.includes(valor)) tally.estados += 1;
  else {
    tally.estadosOtros.push(
      `${place}: ${valor} («${razon}»), y es ${right.estado.join(' o ')}: ${read.seguimiento.slice(0, 3 * START)}`,
    );
    if (valor === 'cumplida' && right.estado.every((estado) => estado === 'pendiente' || estado === 'sin reporte')) {
      fault(`${place}: cumplida, y es ${right.estado.join(' o ')}: ${read.seguimiento}`);
    }
  }
}

function placeOf({ hoja, fila }: { readonly hoja: string; readonly fila: number }): string {
  return `${hoja}!${fila}`;
}

function start(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, START).trim();
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Uso: npm run contraste -- <carpeta con libros y expected.json>');
  process.exitCode = 2;
} else {
  process.exitCode = main(folder);
}

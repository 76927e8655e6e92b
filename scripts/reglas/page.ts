import { REGLAS } from '../../src/checking/rules';
import { SEVERIDADES } from '../../src/messages/panel-validar';
import type { ReglaEscrita } from '../../src/messages/regla-escrita';
import { REGLAS_DE_ACTIVIDADES } from '../../src/messages/reglas-de-actividades';
import { REGLAS_DE_FECHAS } from '../../src/messages/reglas-de-fechas';
import { REGLAS_DE_LECTURA } from '../../src/messages/reglas-de-lectura';
import { REGLAS_DE_SEGUIMIENTO } from '../../src/messages/reglas-de-seguimiento';
import type { Severidad } from '../../src/plan/hallazgo';
import { SEVERIDAD_LECTURA } from '../../src/reading/hallazgos';
import { EJEMPLOS, type Arreglable } from './examples';

const CHAPTERS: readonly (readonly [title: string, rules: Readonly<Record<string, ReglaEscrita>>])[] = [
  ['Cómo se leyó el libro', REGLAS_DE_LECTURA],
  ['Lo que dice cada actividad', REGLAS_DE_ACTIVIDADES],
  ['Fecha programada, inicio y fin', REGLAS_DE_FECHAS],
  ['Seguimiento, estado y evidencia', REGLAS_DE_SEGUIMIENTO],
];

const MENDS: Readonly<Record<Arreglable, string>> = {
  seguro: 'con «Corregir» o «Corregir todo lo seguro»',
  propuesto: 'se propone un valor, una celda a la vez',
  no: 'la hace una persona',
};

const HEAD = `# Libro de reglas

Lo que «Validar» y \`paac validar\` revisan en cada libro. Esta página se genera con \`npm run reglas\`.

- **Error**: algo está mal con seguridad. Con errores el veredicto es «Faltan correcciones».
- **Aviso**: probablemente está mal o falta. Con avisos y sin errores el veredicto es «Listo con avisos».
- **Sugerencia**: se puede mejorar. Las sugerencias no cambian el veredicto «Listo para enviar».

Una regla puede dar algunos de sus hallazgos como sugerencia, cuando el caso es más leve.
Cualquier regla se apaga en los ajustes, por su código: \`{ "reglasApagadas": ["fecha-no-habil"] }\`.
`;

/** The severity of every rule, those of reading among them, by its code. */
export function severidades(): ReadonlyMap<string, Severidad> {
  return new Map<string, Severidad>([
    ...Object.entries(SEVERIDAD_LECTURA),
    ...REGLAS.map(({ codigo, severidad }) => [codigo, severidad] as const),
  ]);
}

/** docs/reglas.md: every rule with its sentence, what to do, why, and its source. Throws where a rule lacks one of them. */
export function reglasPage(): string {
  const severityOf = severidades();
  const chapters = CHAPTERS.map(([title, rules]) => {
    const entries = Object.entries(rules).map(([codigo, escrita]) => entryOf(codigo, escrita, severityOf.get(codigo)));
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return [HEAD, ...chapters].join('\n');
}

function entryOf(codigo: string, regla: ReglaEscrita, severidad: Severidad | undefined): string {
  const ejemplo = EJEMPLOS[codigo];
  if (!ejemplo || !severidad) throw new RangeError(`No example, or no rule, for ${codigo}`);
  return `### ${regla.titulo}

\`${codigo}\` · **${SEVERIDADES[severidad].uno}**

> ${regla.mensaje(ejemplo.params)}

- Qué hacer: ${regla.quehacer(ejemplo.params)}
- Por qué importa: ${regla.porque}
- Corrección: ${MENDS[ejemplo.arreglo]}.
- Fuente: ${regla.fuente}.
`;
}

import { strFromU8, unzipSync } from 'fflate';
import { resolveTarget } from '../../../src/xlsx/relationships';

const valuesOf = (xml: string, attribute: RegExp): readonly string[] =>
  [...xml.matchAll(attribute)].map(([, value]) => value ?? '');
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** What Excel would offer to repair in a file: parts that are missing or of no kind, ids given twice, styles that there are not. */
export function faultsOf(file: Uint8Array): readonly string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const types = parts['[Content_Types].xml'] ?? '';
  const typed = valuesOf(types, /PartName="\/([^"]+)"/g);
  const endings = valuesOf(types, /Extension="([^"]+)"/g);
  const workbook = parts['xl/workbook.xml'] ?? '';
  const styles = /<(?:\w+:)?cellXfs[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
  const styleCount = (styles.match(/<(?:\w+:)?xf\b/g) ?? []).length;
  const names = [...workbook.matchAll(/<(?:\w+:)?definedName name="([^"]+)"(?: localSheetId="(\d+)")?/g)];
  const tables = Object.entries(parts).filter(([name]) => /\/tables\//.test(name));
  return [
    ...repeated([...typed, ...endings]).map((name) => `typed twice: ${name}`),
    ...typed.filter((name) => parts[name] === undefined).map((name) => `typed and missing: ${name}`),
    ...Object.keys(parts)
      .filter((name) => !typed.includes(name) && !endings.includes(name.slice(name.lastIndexOf('.') + 1)))
      .filter((name) => name !== '[Content_Types].xml')
      .map((name) => `of no kind: ${name}`),
    ...repeated(valuesOf(workbook, /sheetId="(\d+)"/g)).map((id) => `sheet twice: ${id}`),
    ...repeated(names.map(([, name = '', local = '']) => `${name.toLowerCase()} ${local}`)).map(
      (name) => `name twice: ${name}`,
    ),
    ...repeated(tables.flatMap(([, xml]) => valuesOf(xml, /<table [^>]*?\bid="(\d+)"/g))).map(
      (id) => `table twice: ${id}`,
    ),
    ...repeated(tables.flatMap(([, xml]) => valuesOf(xml, /displayName="([^"]+)"/g))).map(
      (name) => `table twice: ${name}`,
    ),
    ...Object.entries(parts).flatMap(([name, xml]) => (name.endsWith('.rels') ? linkFaults(name, xml, parts) : [])),
    ...Object.entries(parts).flatMap(([name, xml]) =>
      /worksheets\/[^/]+\.xml$/.test(name)
        ? valuesOf(xml, /<(?:\w+:)?c [^>]*?\bs="(\d+)"/g)
            .filter((style) => Number(style) >= styleCount)
            .map((style) => `no style ${style}: ${name}`)
        : [],
    ),
  ];
}

function linkFaults(list: string, xml: string, parts: Readonly<Record<string, string>>): readonly string[] {
  const owner = list.replace('_rels/', '').replace(/\.rels$/, '');
  const links = (xml.match(/<Relationship [^>]*>/g) ?? []).filter((link) => !link.includes('TargetMode="External"'));
  const targets = links.map((link) => resolveTarget(owner, /Target="([^"]+)"/.exec(link)?.[1] ?? ''));
  return [
    ...repeated(valuesOf(xml, / Id="([^"]+)"/g)).map((id) => `relationship twice: ${id} in ${list}`),
    ...targets.filter((target) => parts[target] === undefined).map((target) => `missing: ${target}, of ${list}`),
  ];
}

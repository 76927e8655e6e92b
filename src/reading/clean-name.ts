import { plain } from '../plan/texto';

/** Words of a file's or a sheet's name that name no office. */
const GENERIC = new Set(
  (
    'paac ptep plan planes anticorrupcion anti corrupcion ' +
    'seguimiento seguimientos matriz matrices informe informes reporte reportes avance avances consolidado consolidada formato formatos ' +
    'plantilla final definitivo definitiva version ver copia borrador corte cortes cuatrimestre trimestre semestre bimestre vigencia ano periodo ' +
    'primer primero segundo tercer tercero cuarto 1er 2do 3er 1ro 3ro 1ra 2da 3ra i ii iii ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic ' +
    'hoja hojas sheet libro book actualizado actualizada ultimo ultima nuevo nueva revisado revisada oci xlsx xlsm excel'
  ).split(' '),
);
/** Words that name no office where nothing stands beside them: "Matriz general", but "Secretaría General". */
const VAGUE = new Set(
  (
    'general datos base actividades actividad cronograma tabla resumen portada indice instructivo instrucciones documento archivo listas lista ' +
    'anexo anexos revision actualizacion control trabajo componente componentes todo todos no numero'
  ).split(' '),
);
const CONNECTORS = new Set('y e de del la el los las a al con en por para'.split(' '));
const PLAN =
  /plan(?:es)?[\s_-]*(?:de[\s_-]*)?anti[\s_-]*corrupci[oó]n(?:[\s_-]*y?[\s_-]*(?:de)?[\s_-]*atenci[oó]n[\s_-]*al[\s_-]*ciudadano)?|programa[\s_-]*(?:de[\s_-]*)?transparencia(?:[\s_-]*y[\s_-]*[eé]tica(?:[\s_-]*p[uú]blica)?)?/gi;

/** What is left of a file's or a sheet's name without extension, plan, report, dates and versions; "" where nothing is. */
export function cleanName(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\.(?:xlsx|xlsm|xls|xltx)$/i, '')
    .replace(PLAN, ' ')
    .replace(/\(\d+\)/g, ' ')
    .split(/[\s_.,;–—-]+/)
    .filter((word) => !isGeneric(plain(word)));
  while (words.length > 0 && CONNECTORS.has(plain(words[0] ?? ''))) words.shift();
  while (words.length > 0 && CONNECTORS.has(plain(words.at(-1) ?? ''))) words.pop();
  if (words.every((word) => VAGUE.has(plain(word)) || CONNECTORS.has(plain(word)))) return '';
  const left = words
    .join(' ')
    .replace(/^[()[\]]+|[([\]]+$/g, '')
    .trim();
  return /\p{L}{2}/u.test(left) ? left : '';
}

function isGeneric(word: string): boolean {
  return (
    word === '' ||
    /^\d+$/.test(word) ||
    /^v(?:ersion)?\d+$/.test(word) ||
    /^(?:hoja|sheet|libro|book|anexo)\d+$/.test(word) ||
    GENERIC.has(word)
  );
}

import type { ComponenteNumero, Seccion } from '../plan/componente';
import { plain } from '../plan/texto';
import { componenteOfTitle, seccionOf } from './match-componente';
import { looksLikeSubcomponente, subcomponenteOf } from './match-subcomponente';

/** What a line outside the rows of activities says. */
export type Titulo =
  | {
      readonly kind: 'componente';
      readonly numero: ComponenteNumero;
      readonly numeroContradicho: number | null;
      /** With the word "componente". */ readonly claro: boolean;
    }
  | { readonly kind: 'seccion'; readonly seccion: Seccion }
  /** segura: it begins with a word for an office, or is labelled; else any line in capitals that is nothing else. */
  | { readonly kind: 'dependencia'; readonly nombre: string; readonly segura: boolean }
  | { readonly kind: 'entidad'; readonly nombre: string }
  /** Title of the plan or of the report. */
  | { readonly kind: 'plan' }
  | { readonly kind: 'corte' }
  /** Code, version, page, NIT: what the form prints on every page. */
  | { readonly kind: 'membrete' }
  /** Who made, checked and approved it. */
  | { readonly kind: 'firma' }
  /** That there is nothing to report. */
  | { readonly kind: 'sin-actividades' }
  | { readonly kind: 'subcomponente' }
  | { readonly kind: 'nota' }
  | { readonly kind: 'otra' };

const MEMBRETE = [
  /^pag(?:ina|\.)?\s*[[(:]?\s*\d*\s*[\])]?(?:\s*(?:de|\/)\s*[[(]?\d+[\])]?)?$/,
  /^(?:codigo|cod\.?)\s*[:.\s]\s*(?=.*\d)[\w.\-/ ]{1,40}$/,
  /^version\s*[:.]?\s*[\d.]+$/,
  /^(?:nit)\s*[.:]?\s*[\d.\- ]+$/,
  /^(?:fecha de (?:aprobacion|emision|actualizacion|publicacion|elaboracion|vigencia|diligenciamiento)|aprobado)\s*[:.]?(?:\s*.{0,40})?$/,
  /^(?:formato|proceso|macroproceso|procedimiento|sistema (?:integrado )?de gestion\b.*|objetivo(?: general)?)\s*:.*$/,
  /^(?:codigo|version|pagina|nit|formato|tipo de documento)\s*:?$/,
];
const ENTIDAD =
  /^(?:municipio|alcaldia|gobernacion|distrito|departamento) (?:municipal |distrital |mayor )?(?:de|del)\s+\p{L}/u;
const PLAN = [
  /\bplan(?:es)? (?:de )?anti ?corrupcion\b/,
  /\bprograma de transparencia y etica\b/,
  /\b(?:paac|ptep)\b/,
  /^(?:informe|reporte|matriz|formato|consolidado|cronograma|plantilla|seguimiento|avance|revision)\b.*\b(?:seguimiento|revision|plan|avance|cumplimiento|anticorrupcion|actividades|oci|control interno)\b/,
  /^estrategias? (?:anticorrupcion|de lucha contra la corrupcion)/,
];
const CORTE =
  /^(?:fecha (?:de )?)?corte\b|^(?:(?:fecha de )?seguimiento|avances?|reporte) (?:con )?(?:a|al|de|corte)\b.{0,30}\b(?:20\d\d|enero|abril|agosto|diciembre)\b|^vigencia\b|^ano\s*:?\s*20\d\d$|^20\d\d$|^(?:primer|segundo|tercer) (?:seguimiento|cuatrimestre|trimestre|semestre)\b/;
const FIRMA =
  /^(?:elaboro|elaborado|proyecto|proyectado|reviso|revisado|aprobo|aprobado|firma|firmado|original firmado|preparo|vo\.? ?bo|nombre y cargo|responsable del seguimiento|jefe de control interno)\b(?:\s*(?:por)?\s*[:.]|\s*$)|^_{4,}/;
const SIN_ACTIVIDADES =
  /^(?:no aplica|n\/a|no se (?:tiene|tienen|registran|programaron|formularon) actividades|sin actividades|no hay actividades|(?:la|esta) (?:dependencia|secretaria|oficina) no (?:tiene|reporta|aplica|formulo|registra|cuenta))\b.{0,120}$/;
const NOTA =
  /^(?:\*+|(?:nota|notas|observacion general|observaciones generales|fuente|convenciones|aclaracion|recomendacion(?:es)?|conclusion(?:es)?|instrucciones)\b(?:\s*(?:\d+|no\.?\s*\d+))?\s*[:.\-–])/;
const LABELLED =
  /^(?:nombre de la )?(?:dependencia|secretar[ií]a u oficina|oficina|[aá]rea|secretar[ií]a|dependencia responsable|unidad administrativa)\s*:\s*(.+)$/is;
const LABELLED_ENTITY = /^(?:nombre de la )?(?:entidad|municipio|alcald[ií]a)\s*:\s*(.+)$/is;
const OFFICE =
  /^(?:sub)?(?:secretaria|direccion|gerencia|jefatura)\b(?! responsable)|^(?:oficina|despacho|departamento administrativo|instituto|unidad|comisaria|personeria|contraloria|inspeccion|coordinacion|division|empresa|hospital|e\.?s\.?e\b|corporacion|concejo|tesoreria|almacen|biblioteca|casa de la cultura|area de|grupo de|consejeria|veeduria|asesoria|notaria|registraduria|sec\.|depto\.?|dpto\.?|ofic?\.)/;
const NIT = /\s*[-–,]?\s*\bn\.?i\.?t\b\.?[\s:.]*[\d.\-\s]*$/i;
/** Words of a line in capitals that is the name of a document or a heading, not of an office. */
const DOCUMENT_WORDS =
  /\b(?:plan|programa|matriz|formato|informe|reporte|mapa|cronograma|anexo|tabla|seguimiento|avance|consolidado|revision|estrategia|componente|subcomponente|actividad|actividades|meta|responsable|fecha|observaciones|total|nota|instrucciones|corte|vigencia|version|codigo|pagina|nit|lista|listado|alcalde|alcaldesa|alcaldia|secretario|jefe|director|directora|asesor|gracias|republica|colombia|valle del cauca|departamento)\b/;
const MAX_TITLE = 220;

/** Whether a text is what the form prints on every page: code, version, page, NIT. */
export function isMembrete(text: string): boolean {
  if (text.length > MAX_TITLE) return false;
  const line = plain(text);
  return MEMBRETE.some((form) => form.test(line));
}

/** Reads one line of text that stands alone. */
export function readTitle(text: string): Titulo {
  const line = plain(text);
  if (line.length > MAX_TITLE) return NOTA.test(line) ? { kind: 'nota' } : { kind: 'otra' };
  if (MEMBRETE.some((form) => form.test(line))) return { kind: 'membrete' };
  const labelled = LABELLED.exec(text);
  if (labelled?.[1]) return { kind: 'dependencia', nombre: oneLine(labelled[1]), segura: true };
  const entity = LABELLED_ENTITY.exec(text);
  if (entity?.[1]) return { kind: 'entidad', nombre: withoutNit(entity[1]) };
  if (NOTA.test(line)) return { kind: 'nota' };
  if (SIN_ACTIVIDADES.test(line)) return { kind: 'sin-actividades' };
  if (FIRMA.test(line)) return { kind: 'firma' };
  const seccion = seccionOf(text);
  if (seccion) return { kind: 'seccion', seccion };
  const componente = componenteOfTitle(text);
  // "Construcción del Mapa de Riesgos de Corrupción" is no component, though most of its words are one's.
  if (componente && (componente.por === 'prefijo' || subcomponenteOf(text) === null)) {
    const { numero, numeroContradicho, por } = componente;
    return { kind: 'componente', numero, numeroContradicho, claro: por === 'prefijo' };
  }
  if (ENTIDAD.test(line) && !OFFICE.test(line)) return { kind: 'entidad', nombre: withoutNit(text) };
  if (OFFICE.test(line) && line.length <= 120 && !/[.;:]\s+\p{L}/u.test(line.replace(/^\p{L}+\.\s+/u, ''))) {
    return { kind: 'dependencia', nombre: oneLine(text), segura: true };
  }
  if (PLAN.some((form) => form.test(line))) return { kind: 'plan' };
  if (CORTE.test(line)) return { kind: 'corte' };
  if (looksLikeSubcomponente(text)) return { kind: 'subcomponente' };
  if (isCapitals(text) && line.length <= 100 && !DOCUMENT_WORDS.test(line)) {
    return { kind: 'dependencia', nombre: oneLine(text), segura: false };
  }
  return { kind: 'otra' };
}

/** Reads a cell that may hold several titles, one a line or with dashes between ("PLAN ANTICORRUPCIÓN 2020 - SECRETARÍA DE SALUD"). */
export function readTitles(text: string): readonly Titulo[] {
  const whole = readTitle(text);
  if (whole.kind !== 'otra' && whole.kind !== 'plan' && whole.kind !== 'entidad') return [whole];
  const lines = apart(text, /\n/, ({ kind }) => kind !== 'otra');
  return lines ?? apart(text, /\s+[-–—|]\s+/, (titulo) => titulo.kind === 'dependencia' && titulo.segura) ?? [whole];
}

/** The titles of a text's parts where at least one of them is of use; else null. */
function apart(text: string, separator: RegExp, ofUse: (titulo: Titulo) => boolean): readonly Titulo[] | null {
  const parts = text.split(separator).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const titulos = parts.map((part) => readTitle(part.trim()));
  return titulos.some(ofUse) ? titulos : null;
}

/** Whether a text is written in capitals: at least four letters, and no small ones. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) >= 4;
}

function withoutNit(text: string): string {
  return oneLine(text).replace(NIT, '').trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { Regla } from './rule';
import { actividadRepetida } from './rules/actividad-repetida';
import { actividadVacia } from './rules/actividad-vacia';
import { avanceFueraDeRango } from './rules/avance-fuera-de-rango';
import { componenteAusente } from './rules/componente-ausente';
import { enlaceMalformado } from './rules/enlace-malformado';
import { espaciosSobrantes } from './rules/espacios-sobrantes';
import { estadoContradiceAvance } from './rules/estado-contradice-avance';
import { estadoContradiceTexto } from './rules/estado-contradice-texto';
import { estadoNoReconocido } from './rules/estado-no-reconocido';
import { evidenciaSinEnlace } from './rules/evidencia-sin-enlace';
import { fechaAnioDosCifras } from './rules/fecha-anio-dos-cifras';
import { fechaComoTexto } from './rules/fecha-como-texto';
import { fechaContradictoria } from './rules/fecha-contradictoria';
import { fechaFueraDeVigencia } from './rules/fecha-fuera-de-vigencia';
import { fechaImposible } from './rules/fecha-imposible';
import { fechaLeidaComo } from './rules/fecha-leida-como';
import { fechaMesDia } from './rules/fecha-mes-dia';
import { fechaNoHabil } from './rules/fecha-no-habil';
import { fechaNoReconocida } from './rules/fecha-no-reconocida';
import { fechaNoVerificable } from './rules/fecha-no-verificable';
import { fechaSinAnio } from './rules/fecha-sin-anio';
import { fechaTextoSobrante } from './rules/fecha-texto-sobrante';
import { fechaVacia } from './rules/fecha-vacia';
import { finVacio } from './rules/fin-vacio';
import { inicioPosteriorAlFin } from './rules/inicio-posterior-al-fin';
import { inicioVacio } from './rules/inicio-vacio';
import { metaVacia } from './rules/meta-vacia';
import { numeroDuplicado } from './rules/numero-duplicado';
import { numeroFueraDeOrden } from './rules/numero-fuera-de-orden';
import { numeroInvalido } from './rules/numero-invalido';
import { numeroVacio } from './rules/numero-vacio';
import { residuoHtml } from './rules/residuo-html';
import { responsableGenerico } from './rules/responsable-generico';
import { responsableVacio } from './rules/responsable-vacio';
import { seguimientoRepetido } from './rules/seguimiento-repetido';
import { seguimientoVacio } from './rules/seguimiento-vacio';
import { subcomponenteAjeno } from './rules/subcomponente-ajeno';
import { subcomponenteVacio } from './rules/subcomponente-vacio';
import { textoCortado } from './rules/texto-cortado';
import { tipoRacionalizacionInvalido } from './rules/tipo-racionalizacion-invalido';
import { vencidaPorConfirmar } from './rules/vencida-por-confirmar';
import { vencidaSinSeguimiento } from './rules/vencida-sin-seguimiento';
import { vigenciaDistinta } from './rules/vigencia-distinta';

/** The rule book, in order of the form's columns. One rule a file, in rules/. */
export const REGLAS: readonly Regla[] = [
  vigenciaDistinta,
  componenteAusente,
  subcomponenteAjeno,
  subcomponenteVacio,
  numeroVacio,
  numeroInvalido,
  numeroDuplicado,
  numeroFueraDeOrden,
  actividadVacia,
  actividadRepetida,
  metaVacia,
  responsableVacio,
  responsableGenerico,
  fechaVacia,
  fechaNoReconocida,
  fechaImposible,
  fechaMesDia,
  fechaFueraDeVigencia,
  fechaComoTexto,
  fechaSinAnio,
  fechaAnioDosCifras,
  fechaLeidaComo,
  fechaTextoSobrante,
  fechaContradictoria,
  fechaNoVerificable,
  fechaNoHabil,
  inicioPosteriorAlFin,
  finVacio,
  inicioVacio,
  tipoRacionalizacionInvalido,
  seguimientoVacio,
  vencidaSinSeguimiento,
  vencidaPorConfirmar,
  seguimientoRepetido,
  estadoNoReconocido,
  estadoContradiceTexto,
  estadoContradiceAvance,
  avanceFueraDeRango,
  evidenciaSinEnlace,
  enlaceMalformado,
  espaciosSobrantes,
  residuoHtml,
  textoCortado,
];

import type { Campo } from '../../../src/plan/actividad';
import type { ComponenteNumero } from '../../../src/plan/componente';
import { COMPONENTS, PLANEACION, tramiteHead } from '../heads';
import type { Theme } from '../looks';
import { parseRows, TRAMITE_FIELDS, type SampleRow } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/**
 * One long list with a Componente column, other columns in another order, filtered, with a hidden column, hidden rows and a hidden list
 * sheet, numbers stored as numbers (1.10 as 1.1) and a share done in its own column; the trámites on a sheet of their own.
 */
const DEPENDENCIA = 'SECRETARÍA DE HACIENDA';
const THEME: Theme = { font: 'Arial', size: 9, head: 'FFE699' };

const FIELDS: readonly Campo[] = [
  'numero',
  'actividad',
  'meta',
  'evidencia',
  'responsable',
  'fechaProgramada',
  'avance',
  'seguimiento',
];

const LIST: readonly (readonly [ComponenteNumero, string])[] = [
  [
    1,
    `
    # Políticas de Administración del Riesgo
    #1.1 | Socializar la política de administración del riesgo con los grupos de rentas, tesorería y presupuesto | Listado de asistencia | Carpeta compartida | Secretario de Hacienda | @2025-02-28 | #1{0%} | [cumplida] Reunión de los tres grupos.
    #1.2 | Adoptar controles para el manejo de las claves de los portales bancarios | Acta de adopción de controles | Acta 004 | Tesorero | @2025-03-31 | #1{0%} | [cumplida] Quedaron adoptados los controles.
    # Construcción del Mapa de Riesgos de Corrupción
    #2.1 | Identificar los riesgos de corrupción en el recaudo, los pagos y los acuerdos de pago | Matriz de riesgos | | Líderes de grupo | @2025-01-31 | #1{0%} | [cumplida] Matriz enviada a Planeación.
    #2.2 | Valorar los riesgos identificados y definir quién responde por cada control | Matriz valorada | | Líderes de grupo | @2025-01-31 | #0.5{0%} | [en proceso] Falta el grupo de presupuesto.
    #2.3 | Ajustar la matriz con las observaciones de la oficina de control interno | Matriz ajustada | | Líderes de grupo | 04/30/2025 => fecha 2025-04-30 | #0{0%} | [pendiente] A la espera de las observaciones.
    # Consulta y Divulgación
    #3.1 | Publicar en la cartelera de la tesorería los canales de denuncia | Cartelera con los canales | Fotografías | Auxiliar de tesorería | 15 de mayo de 2025 => fecha 2025-05-15 | | [cumplida] Se publicaron los canales de denuncia en la cartelera y en las dos ventanillas.
    # Monitoreo y Revisión
    #4.1 | Revisar cada mes la conciliación de las cuentas bancarias de la administración | Doce conciliaciones | Conciliaciones | Tesorero | Mensual => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | #0.66{0%} | [en proceso] Al día hasta agosto.
    # Seguimiento
    #5.1 | Enviar el seguimiento de la secretaría en cada corte | Tres matrices enviadas | Correos | Enlace de Hacienda | Cuatrimestral => periodica 2025-04-30 2025-08-31 2025-12-31 | #0.66{0%} | [en proceso] Enviados abril y agosto.
    `,
  ],
  [
    3,
    `
    # Información de calidad y en lenguaje comprensible
    #1.1 | Entregar las cifras de ejecución presupuestal para el informe de gestión | Informe de ejecución presupuestal | Oficio 118 | Líder de presupuesto | @2025-07-11 | #1{0%} | [cumplida] Entregado a Planeación.
    #1.2 | Elaborar una cartilla sobre el destino de los impuestos del municipio | Cartilla impresa y digital | | Líder de rentas | @2025-08-29 | #0.3{0%} | [en proceso] Textos en revisión de la oficina de prensa.
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    #2.1 | Explicar el presupuesto en las reuniones de presupuesto participativo | Cinco reuniones | Listados | Líder de presupuesto | Conforme al cronograma de presupuesto participativo => condicional | | [cumplida, por confirmar] Reuniones realizadas en las cinco comunas.
    #2.2 | Responder las preguntas de las veedurías sobre la ejecución del presupuesto | Respuestas dentro del término | | Líder de presupuesto | Cada que una veeduría lo requiera => condicional | | [sin reporte]
    # Incentivos para motivar la cultura de la rendición y petición de cuentas
    #3.1 | Reconocer a los contribuyentes cumplidos en un acto público | Un acto público | | Líder de rentas | @2025-11-28 | #0{0%} | [pendiente] No ha iniciado.
    # Evaluación y retroalimentación a la gestión institucional
    #4.1 | Presentar al consejo de gobierno los resultados del plan de mejoramiento financiero | Acta del consejo | | Secretario de Hacienda | Anual => periodica 2025-12-31 | | [pendiente] Aún no se ha presentado al consejo de gobierno.
    `,
  ],
  [
    4,
    `
    # Estructura administrativa y direccionamiento estratégico
    #1.1 | Definir un responsable de atención al contribuyente en cada ventanilla | Responsables designados | Memorando 021 | Secretario de Hacienda | @2025-02-14 | #1{0%} | [cumplida] Memorando firmado.
    # Fortalecimiento de los canales de atención
    #2.1 | Ampliar el horario de atención de la tesorería en los meses de pago de predial | Horario ampliado | Circular 009 | Tesorero | Abril – Junio – agosto 2025 => varias 2025-04-30 2025-06-30 2025-08-31 | #1{0%} | [cumplida] Se amplió en los tres meses.
    #2.2 | Instalar un punto de pago en el corregimiento de El Mirador | Punto de pago en operación | | Tesorero | 31/06/2025 => invalida | #0{0%} | [pendiente] El banco no ha firmado el convenio.
    #2.3 | Poner en servicio el chat de atención de la oficina de rentas | Chat en servicio | | Líder de rentas | @2025-06-27 | | [en proceso] En proceso de contratación del proveedor.
    # Talento humano
    #3.1 | Capacitar a los cajeros en atención preferente a adultos mayores | Dos capacitaciones | Listados | Tesorero | @2025-05-30 | #1{0%} | [cumplida] Capacitaciones de marzo y mayo.
    # Normativo y procedimental
    #4.1 | Simplificar el formato de solicitud de acuerdos de pago | Formato simplificado | Formato versión 3 | Líder de cobro coactivo | 29/03/2024 => fecha 2024-03-29 | #1{0%} | [cumplida] Aprobado por calidad.
    #4.2 | Actualizar el manual de cartera de la entidad | Manual adoptado | | Líder de cobro coactivo | 10/01/2026 => fecha 2026-01-10 | #0.8{0%} | [en proceso] En revisión jurídica.
    # Relacionamiento con el ciudadano
    #5.1 | Encuestar a los contribuyentes que visitan las ventanillas | Encuesta aplicada | | Líder de rentas | Dos veces al año (30 de abril de 2025 y 29 de agosto de 2025) => varias 2025-04-30 2025-08-29 | #0.5{0%} | [en proceso] Se aplicó la primera.
    `,
  ],
  [
    5,
    `
    # Lineamientos de transparencia activa
    #1.1 | Publicar el presupuesto general de la vigencia | Presupuesto publicado | Enlace | Líder de presupuesto | @2025-01-31 | #1{0%} | [cumplida] Publicado.
    #1.2 | Publicar la ejecución presupuestal de cada trimestre | Cuatro publicaciones | Enlace | Líder de presupuesto | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | #0.5{0%} | [en proceso] Dos publicaciones.
    #1.3 | Publicar los estados financieros mensuales | Doce publicaciones | Enlace | Contador | Mensualmente. => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | #0.58{0%} | [en proceso] Hasta julio.
    #1.4 | Publicar el estatuto tributario compilado | Estatuto publicado | Enlace | Líder de rentas | @2025-03-14 | #1{0%} | [cumplida] Publicado.
    #1.5 | Publicar el calendario tributario | Calendario publicado | Enlace | Líder de rentas | Enero de 2025 => mes 2025-01-31 | #1{0%} | [cumplida] Publicado.
    #1.6 | Publicar la deuda pública del municipio | Informe publicado | | Líder de presupuesto | Segundo trimestre => periodo 2025-06-30 | #0{0%} | [pendiente] Sin iniciar.
    #1.7 | Publicar los pagos a contratistas en datos abiertos | Conjunto de datos | | Tesorero | @2025-09-30 | #0.4{0%} | [en proceso] En depuración.
    #1.8 | Publicar el plan anualizado de caja | Plan publicado | Enlace | Tesorero | @2025-02-10 | #1{0%} | [cumplida] Publicado.
    #1.9 | Publicar las exenciones vigentes del impuesto predial | Listado publicado | Enlace | Líder de rentas | @2025-03-31 | #1{0%} | [cumplida] Publicado.
    #1.1 => 1.10 | Publicar las tarifas de los derechos municipales | Tarifas publicadas | Enlace | Líder de rentas | @2025-01-24 | #1{0%} | [cumplida] Publicadas.
    #1.11 | Publicar el informe de recaudo del primer semestre | Informe publicado | | Líder de rentas | Primer semestre => periodo 2025-06-30 | | [por confirmar] Informe de recaudo.
    # Lineamientos de transparencia pasiva
    #2.1 | Atender en término las peticiones de información tributaria | Peticiones respondidas | | Líder de rentas | Permanente => permanente | #0.9{0%} | [en proceso] Quedan cuatro por responder.
    # Elaboración de los instrumentos de gestión de la información
    #3.1 | Clasificar los expedientes de cobro que tienen información reservada | Índice de información reservada | | Líder de cobro coactivo | @2025-10-31 | | [no aplica] N/A: el índice lo elabora la Secretaría General para todo el municipio.
    # Monitoreo del acceso a la información pública
    #5.1 | Llevar el registro de las solicitudes de información negadas y sus motivos | Registro al día | | Enlace de Hacienda | Diario => permanente | | [sin reporte] —
    `,
  ],
];

const TRAMITES = `
  #1 | Paz y salvo predial | Tecnológica | Expedición en línea | Se expide en la ventanilla en un día | Descarga inmediata con el número de la ficha catastral | No hay que desplazarse | Tesorería | @2025-01-20 | @2025-06-27 | [cumplida] Se implementó la descarga en línea del paz y salvo desde el 3 de junio.
  #2 | Inscripción en industria y comercio | Tecnológica | Formulario único | El comerciante llena dos formularios | Un solo formulario compartido con la cámara de comercio | Menos pasos | Rentas | @2025-02-03 | @2025-08-29 | [en proceso] Se viene desarrollando el formulario con la cámara de comercio.
  #3 | Devolución de pagos en exceso | Administrativa | Reducción de tiempo | Se demora cuarenta días | Delegar la firma en el tesorero para responder en quince días | Respuesta más pronta | Tesorería | @2025-10-01 | @2025-03-31 | [pendiente] Pendiente de la resolución de delegación.
`;

const HEAD = [
  'Componente',
  'Subcomponente / Proceso',
  'No.',
  'Actividad',
  'Meta o producto',
  'Evidencia',
  'Responsables',
  'Fecha programada',
  '% de avance',
  'Observaciones',
  'Revisó',
];
const COLUMNS = ['componente', 'subcomponente', ...FIELDS, null] as const;
const HEAD_ROW = 4;

function matriz(): SampleSheet {
  const shares = LIST.flatMap(([, text]) => sharesOf(parseRows(FIELDS, text)));
  const count = shares.length;
  const lastRow = HEAD_ROW + count;
  const sheet = new SampleSheet('Matriz', THEME, {
    widths: [26, 24, 6, 40, 22, 14, 18, 16, 10, 34, 14],
    hiddenColumns: [11],
    hiddenRows: [HEAD_ROW + 9, HEAD_ROW + 10],
    autoFilter: { range: `A${HEAD_ROW}:K${lastRow}` },
    frozenRows: HEAD_ROW,
    list: { cells: `K${HEAD_ROW + 1}:K${lastRow}`, source: 'Listas!$A$1:$A$3' },
  });
  sheet.line(1, DEPENDENCIA, { look: 'title', role: 'titulo' });
  sheet.line(2, 'Matriz de seguimiento PAAC vigencia 2025 - Corte: 31 de agosto de 2025', {
    look: 'note',
    role: 'titulo',
  });
  let row = HEAD_ROW;
  for (const [componente, text] of LIST) {
    row = writeTable(sheet, row, {
      dependencia: DEPENDENCIA,
      componente,
      columns: COLUMNS,
      ...(row === HEAD_ROW && { head: HEAD.join(' | ') }),
      rows: parseRows(FIELDS, text),
      subcomponentes: 'every row',
      everyRow: { componente: COMPONENTS[componente], other: 'Revisado' },
    });
  }
  writeTotals(sheet, row, shares);
  return sheet;
}

/** The share done of each activity, null where its cell is blank. */
function sharesOf(rows: readonly SampleRow[]): readonly (number | null)[] {
  return rows.flatMap((row) =>
    row.kind === 'actividad' ? [row.cells.avance?.kind === 'number' ? row.cells.avance.number : null] : [],
  );
}

/** The row under the list, with a count and an average: of the rows that have a share. */
function writeTotals(sheet: SampleSheet, row: number, shares: readonly (number | null)[]): void {
  const [first, last] = [HEAD_ROW + 1, row - 1];
  const typed = shares.filter((share) => share !== null);
  const average = typed.reduce((sum, share) => sum + share, 0) / typed.length;
  for (let column = 1; column <= HEAD.length; column++) sheet.put(row, column, { kind: 'blank' }, 'total');
  sheet.put(row, 1, 'TOTAL ACTIVIDADES', 'total');
  sheet.formula(row, 4, `COUNTA(D${first}:D${last})`, shares.length);
  sheet.formula(row, 9, `AVERAGE(I${first}:I${last})`, average, { format: '0%' });
  sheet.roles.set(row, 'total');
}

function tramites(): SampleSheet {
  const sheet = new SampleSheet('Trámites', THEME, { widths: [5, 24, 16, 24, 28, 30, 24, 18, 12, 12, 38] });
  sheet.line(2, 'Componente 2: Estrategia de Racionalización de Trámites', {
    to: 11,
    look: 'component',
    role: 'titulo',
  });
  sheet.line(3, PLANEACION, { to: 11, look: 'component', role: 'titulo' });
  writeTable(sheet, 4, {
    dependencia: DEPENDENCIA,
    componente: 2,
    seccion: 'planeacion',
    columns: TRAMITE_FIELDS,
    head: tramiteHead('Observaciones'),
    rows: parseRows(TRAMITE_FIELDS, TRAMITES),
  });
  return sheet;
}

function listas(): SampleSheet {
  const sheet = new SampleSheet('Listas', THEME, { widths: [20], hidden: true });
  ['Revisado', 'Devuelto', 'Sin revisar'].forEach((text, index) => sheet.put(index + 1, 1, text));
  return sheet;
}

export function hacienda(): SampleWorkbook {
  return { fileName: 'Matriz PAAC Hacienda 2025.xlsx', sheets: [matriz(), tramites(), listas()] };
}

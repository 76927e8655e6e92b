import type { ComponenteNumero } from '../../../src/plan/componente';
import { actividadHead, COMPONENTS } from '../heads';
import { writeLetterhead } from '../letterhead';
import type { Theme } from '../looks';
import { MAX_ROWS } from '../../../src/workbook/address';
import { ACTIVIDAD_FIELDS, parseRows } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/** An office without trámites: long merged follow-ups, several dates in one cell, a used range down to Excel's last row, text that Word left half bold. */
const DEPENDENCIA = 'OFICINA DE CONTROL INTERNO';
const THEME: Theme = { font: 'Tahoma', size: 10, head: 'D6DCE4' };

const SHEETS: readonly (readonly [ComponenteNumero, string])[] = [
  [
    1,
    `
    # Políticas de Administración del Riesgo Proceso Evaluación y Control
    1.2 | Verificar que la política de riesgos esté publicada y vigente | Informe de verificación | Jefe de la Oficina de Control Interno | 30/12/2025 | [sin reporte] -
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Identificar los riesgos de corrupción de las auditorías | Matriz de riesgos de la oficina | ^ | 31/01/2025 | [cumplida] En el mes de enero se elaboró el mapa de riesgos de la oficina con los tres auditores y se remitió a la Secretaría de Planeación dentro del término.
    2.2 | Valorar los riesgos y los controles de las auditorías | Matriz valorada | ^ | ^ | ^
    2.3 | Entregar la matriz a Planeación para el mapa institucional | Oficio remisorio | ^ | ^ | ^
    # Consulta y Divulgación
    3.1 | Verificar la publicación del mapa de riesgos institucional | Acta de verificación | ^ | 03/02/2025 | [cumplida] Se verificó la publicación el 3 de febrero y se dejó constancia en acta.
    3.2 | Publicar los informes de seguimiento al plan anticorrupción | Tres informes publicados | ^ | 16/05/2025 12/09/2025 16/01/2026 => varias 2025-05-16 2025-09-12 2026-01-16 | [en proceso, cumplida] El informe del primer corte se publicó el 15 de mayo; el segundo está en proceso.
    # Monitoreo y Revisión
    4.1 | Comprobar en las auditorías que los controles operan | Informes de auditoría | ^ | Según plan anual de auditoría => condicional | [en proceso] Se viene ejecutando el plan anual de auditoría.
    # Seguimiento
    5.1 | Hacer los cortes de seguimiento que ordena la ley | Informe por corte | ^ | 30/04/2025 31/08/2025 31/12/2025 => varias 2025-04-30 2025-08-31 2025-12-31 | ^
    `,
  ],
  [
    3,
    `
    # Información de calidad y en lenguaje comprensible
    1.1 | Remitir a Planeación el informe de gestión de la oficina | Informe remitido | Jefe de la Oficina de Control Interno | Fecha Programada en la agenda de la audiencia pública => condicional | [cumplida] Se remitió el informe a Planeación el 4 de julio.
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Verificar que la convocatoria a la audiencia pública se haga a tiempo | Lista de verificación | ^ | ^ | [pendiente] La audiencia aún no se ha convocado.
    # Evaluación y retroalimentación a la gestión institucional
    4.1 | Evaluar la audiencia pública con la lista de chequeo de la oficina | Informe de evaluación | ^ | ^ | ^
    `,
  ],
  [
    4,
    `
    # Estructura administrativa y direccionamiento estratégico
    1.1 | Verificar la publicación de la carta de trato digno | Verificación | Jefe de la Oficina de Control Interno | 30/12/2025 | [por confirmar] La carta de trato digno de la entidad.
    # Normativo y procedimental
    4.1 | Verificar la política de atención al ciudadano | Verificación | ^ | 30/12/2025 | [sin reporte] -
    4.2 | Hacer el informe semestral de peticiones, quejas y reclamos | Dos informes | ^ | 31/07/2025 30/01/2026 => varias 2025-07-31 2026-01-30 | [cumplida] Se elaboró el informe del primer semestre y se publicó el 29 de julio.
    `,
  ],
  [
    5,
    `
    # Lineamientos de transparencia activa
    1.1 | Verificar la publicación de la información mínima obligatoria | Matriz de cumplimiento | Jefe de la Oficina de Control Interno | 29/08/2025 | [en proceso] Se está verificando la matriz de cumplimiento; van 60 de 94 puntos.
    1.2 | Verificar la publicación de los contratos en SECOP | ^ | ^ | ^ | ^
    1.3 | Verificar la publicación de los trámites en el SUIT | ^ | ^ | ^ | ^
    # Monitoreo del acceso a la información pública
    5.1 | Contar las solicitudes recibidas por la oficina | Informe | Jefe de la Oficina de Control Interno | 30/12/2025 | [no aplica] N/A
    5.2 | Contar las solicitudes trasladadas | ^ | ^ | ^ | ^
    `,
  ],
];

function sheetOf(componente: ComponenteNumero, rows: string): SampleSheet {
  const sheet = new SampleSheet(`Comp. ${componente}`, THEME, { widths: [26, 6, 40, 26, 22, 18, 46] });
  const row = writeLetterhead(sheet, 1, {
    columns: 7,
    title: 'INFORME SEGUIMIENTO PAAC VIGENCIA 2025',
    page: componente,
  });
  sheet.line(row, DEPENDENCIA, { look: 'title', role: 'titulo' });
  sheet.line(row + 2, COMPONENTS[componente], { to: 7, look: 'component', role: 'titulo' });
  const end = writeTable(sheet, row + 3, {
    dependencia: DEPENDENCIA,
    componente,
    columns: ['subcomponente', ...ACTIVIDAD_FIELDS],
    head: actividadHead('OBSERVACIONES'),
    rows: parseRows(ACTIVIDAD_FIELDS, rows),
  });
  if (componente === 1) {
    sheet.richText(end + 2, 1, 'Conclusión: ', 'los controles de la oficina operan como se diseñaron.');
    sheet.roles.set(end + 2, 'nota');
  }
  if (componente === 5) sheet.put(MAX_ROWS, 7, { kind: 'blank' }, 'empty');
  return sheet;
}

export function controlInterno(): SampleWorkbook {
  return {
    fileName: 'Control Interno - corte agosto.xlsx',
    sheets: SHEETS.map(([componente, rows]) => sheetOf(componente, rows)),
  };
}

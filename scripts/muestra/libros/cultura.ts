import type { Campo } from '../../../src/plan/actividad';
import type { ComponenteNumero } from '../../../src/plan/componente';
import { actividadHead, COMPONENTS } from '../heads';
import { writeLetterhead } from '../letterhead';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/**
 * A workbook that began on an old Mac and was fed from web pages: days counted from 1904, HTML residue, no-break spaces, soft hyphens, texts that begin
 * with = + - or @, thousands of bordered rows without a word. The trámites have no numbers and one date column.
 */
const DEPENDENCIA = 'SUBSECRETARÍA DE CULTURA, DEPORTE Y RECREACIÓN';
const THEME: Theme = { font: 'Verdana', size: 9, head: 'E4DFEC' };
const BORDERED_ROWS = 4000;

const TRAMITE: readonly Campo[] = [
  'actividad',
  'tipoRacionalizacion',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
  'responsable',
  'fechaProgramada',
  'seguimiento',
];
const TRAMITE_HEAD =
  'Nombre del Trámite, Proceso o Procedimiento | Tipo de Racionalización | Acción específica de Racionalización | Situación Actual | Descripción de la Mejora a realizar el trámite, proceso o procedimiento | Beneficio al Ciudadano y/o Entidad | Dependencia responsable | Fecha Programada | Avance';

const SHEETS: readonly (readonly [string, ComponenteNumero, string])[] = [
  [
    'C1',
    1,
    `
    # Subcomponente 1 Políticas de Administración del Riesgo
    1.1 | Aplicar la política de riesgos en la entrega de estímulos a los artistas | =Política aplicada en la convocatoria | Subsecretario de Cultura | @2025-02-28 | [cumplida] <p>Se aplicó la política en la convocatoria de est¬ímulos.</p>
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Identificar␣los riesgos del préstamo de escenarios deportivos | +Matriz de riesgos | Coordinador de deportes | @2025-01-31 | [cumplida] -Se elaboró la matriz⏎-Se envió a Planeación
    # Consulta y Divulgación
    3.1 | Publicar el mapa de riesgos en la cartelera de la casa de la cultura | Mapa publicado | Auxiliar de biblioteca | @2025-03-14 | [cumplida] Publicado en la cartelera.
    # Monitoreo y Revisión
    4.1 | Revisar el cumplimiento de las reglas de las convocatorias de estímulos y de apoyos a clubes | -Informe de revisión | Subsecretario de Cultura | @2025-08-29 | [pendiente] Pendiente de ejecución
    # Seguimiento
    5.1 | Diligenciar la matriz de seguimiento | Matriz | Enlace | Semestral => periodica 2025-06-30 2025-12-31 | [sin reporte] -
    `,
  ],
  [
    'C3',
    3,
    `
    # Información de calidad y en lenguaje comprensible
    1.1 | Publicar la programación mensual de la casa de la cultura y de los escenarios | Programación mensual | @culturaejemplo en redes sociales | Mensual => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | [en proceso, cumplida] Se viene publicando cada mes en https://www.municipiodeejemplo.example/agenda
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Reunir al consejo municipal de cultura para rendir cuentas del sector | Dos sesiones | Subsecretario de Cultura | 30/05/2025 28/11/2025 => varias 2025-05-30 2025-11-28 | [por confirmar] <p>Acta 02 del consejo municipal de cultura&nbsp;</p>
    # Incentivos para motivar la cultura de la rendición y petición de cuentas
    3.1 | Hacer un concurso de relatos sobre el control ciudadano | Concurso | Bibliotecaria | @2025-10-10 | [sin reporte]
    # Evaluación y retroalimentación a la gestión institucional
    4.1 | Evaluar el festival del municipio con quienes asistieron | Informe de evaluación | Coordinador de eventos | 31 dic 2025 => fecha 2025-12-31 | [sin reporte] -
    `,
  ],
  [
    'C4',
    4,
    `
    # Estructura administrativa y direccionamiento estratégico
    1.1 | Mantener en cada escenario un responsable de la atención | Responsables por escenario | Coordinador de deportes | Todo el año => permanente | [en proceso] Se está cumpliendo con los administradores de los escenarios.
    # Fortalecimiento de los canales de atención
    2.1 | Recibir por correo las solicitudes de préstamo de escenarios | Correo en uso | Coordinador de deportes | Permanente => permanente | [sin reporte] -
    # Talento humano
    3.1 | Asistir a una capacitación en servicio al ciudadano | Una capacitación | Todo el personal | La que programe la Secretaría General => condicional | [sin reporte] -
    # Normativo y procedimental
    4.1 | Publicar el reglamento de uso de los escenarios | Reglamento publicado | Coordinador de deportes | @2025-04-11 | [cumplida] Se publicó en cada escenario el 9 de abril.
    # Relacionamiento con el ciudadano
    5.1 | Encuestar a los usuarios de la biblioteca | Encuesta | Bibliotecaria | @2025-12-05 | [sin reporte] -
    `,
  ],
  [
    'C5',
    5,
    `
    # Subcomponente 1 Lineamientos de transparencia activa
    1.1 | Publicar las listas de artistas y clubes que reciben apoyos | Listas publicadas | Subsecretario de Cultura | @2025-06-27 | [cumplida] Se publicaron las listas el 20 de junio.
    1.2 | Publicar el inventario de bienes de interés cultural | Inventario publicado | Coordinador de patrimonio | @2025-09-30 | [en proceso] Se encuentra en proceso de digitalización.
    # Subcomponente 2 Lineamientos de transparencia pasiva
    2.1 | Responder a tiempo las peticiones de los artistas | Respuestas a tiempo | Subsecretario de Cultura | Todo al año => permanente | [sin reporte] -
    # Subcomponente 3 Elaboración de los instrumentos de gestión de la información
    3.1 | Aplicar las tablas de retención en el archivo de la biblioteca | Archivo organizado | Bibliotecaria | Continuamente => permanente | [pendiente] Aún no se ha empezado.
    # Subcomponente 4 Criterio diferencial de accesibilidad
    4.1 | Ofrecer libros en braille y audiolibros | Colección accesible | Bibliotecaria | @2025-11-14 | [en proceso] Se está contratando la compra de la colección.
    `,
  ],
];

const TRAMITES = `
  Préstamo de escenarios deportivos | Administrativa | Solicitud por correo | Se pide en persona con tres días de anticipación | -Recibir la solicitud por correo⏎-Responder en un día | +Ahorro de tiempo | Coordinación de deportes | Todo el año => permanente | [en proceso] Se está aplicando en cuatro de seis escenarios.
  Inscripción a escuelas de formación artística | Tecnológica | Formulario en línea | Se llena una planilla | Formulario con cupos visibles | Transparencia en los cupos | Casa de la cultura | @2025-02-14 | [cumplida] Se implementó el formulario y se publicaron los cupos.
  Estímulos a artistas locales | Normativa | Menos soportes | Se piden ocho soportes | Pedir solo la propuesta y el documento de identidad | NA | Casa de la cultura | Según la convocatoria => condicional | [sin reporte] -
`;

function sheetOf(name: string, componente: ComponenteNumero, rows: string): SampleSheet {
  const isTramite = componente === 2;
  const columns: readonly Campo[] = isTramite ? TRAMITE : ['subcomponente', ...ACTIVIDAD_FIELDS];
  const widths = isTramite ? [26, 16, 24, 28, 30, 24, 20, 16, 38] : [26, 6, 40, 28, 24, 16, 42];
  const sheet = new SampleSheet(name, THEME, { widths });
  const row = writeLetterhead(sheet, 1, {
    columns: columns.length,
    title: 'INFORME SEGUIMIENTO PLAN ANTICORRUPCIÓN 2025',
    page: componente,
  });
  sheet.line(row, DEPENDENCIA, { look: 'title', role: 'titulo' });
  sheet.line(row + 2, 'Plan Anticorrupción y de Atención al Ciudadano', {
    to: columns.length,
    look: 'component',
    role: 'titulo',
  });
  sheet.line(row + 3, COMPONENTS[componente], { to: columns.length, look: 'component', role: 'titulo' });
  const end = writeTable(sheet, row + 4, {
    dependencia: DEPENDENCIA,
    componente,
    columns,
    head: isTramite ? TRAMITE_HEAD : actividadHead('Avance'),
    rows: parseRows(isTramite ? TRAMITE : ACTIVIDAD_FIELDS, rows),
  });
  if (componente === 1) sheet.emptyRows(end, end + BORDERED_ROWS, columns.length);
  return sheet;
}

export function cultura(): SampleWorkbook {
  const [first, ...others] = SHEETS.map(([name, componente, rows]) => sheetOf(name, componente, rows));
  const sheets = [...(first ? [first] : []), sheetOf('C2', 2, TRAMITES), ...others];
  return { fileName: 'Cultura y Deporte - seguimiento 2025.xlsx', dateSystem: '1904', sheets };
}

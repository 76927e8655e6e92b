import type { Campo } from '../../../src/plan/actividad';
import type { ComponenteNumero, Seccion } from '../../../src/plan/componente';
import { actividadHead, COMPONENTS, INTERCAMBIO, PLANEACION, tramiteHead } from '../heads';
import { writeLetterhead } from '../letterhead';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows, TRAMITE_FIELDS } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/** The form as it should be: a sheet per component, every date a working day of the vigencia, every report with its evidence. Nothing to correct in it. */
const DEPENDENCIA = 'SECRETARÍA DE PLANEACIÓN MUNICIPAL';
const THEME: Theme = { font: 'Calibri', size: 11, head: 'DDEBF7' };
const TITLE = 'SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO - VIGENCIA 2025';
const SITE = 'https://www.municipiodeejemplo.example/transparencia';

const ACTIVIDAD: readonly Campo[] = [...ACTIVIDAD_FIELDS, 'evidencia'];
const TRAMITE: readonly Campo[] = [...TRAMITE_FIELDS, 'evidencia'];

const RIESGOS = parseRows(
  ACTIVIDAD,
  `
  # Políticas de Administración del Riesgo
  1.1 | Revisar y actualizar la política de administración del riesgo del municipio | Política de administración del riesgo actualizada | Profesional universitario de Planeación | @2025-01-31 | [cumplida] Se actualizó la política y fue adoptada por el comité de coordinación de control interno el 28 de enero de 2025. | ${SITE}/politica-riesgo
  1.2 | Presentar la política de administración del riesgo a los jefes de las doce dependencias | Una (1) jornada de presentación | Secretario de Planeación | @2025-02-28 | [cumplida] Se realizó la jornada el 20 de febrero con asistencia de las doce dependencias. | ${SITE}/actas/jornada-01
  # Construcción del Mapa de Riesgos de Corrupción
  2.1 | Identificar los riesgos de corrupción de los procesos de licencias, planeación y banco de proyectos | Matriz de identificación de riesgos | Equipo de Planeación | @2025-01-29 | [cumplida] Se identificaron siete riesgos en mesa de trabajo con los tres grupos de la secretaría. | ${SITE}/mapa/identificacion
  2.2 | Valorar la probabilidad y el impacto de cada riesgo identificado | Matriz de valoración con controles | Equipo de Planeación | @2025-01-31 | [cumplida] Se valoraron los siete riesgos y se definieron once controles. | ${SITE}/mapa/valoracion
  # Consulta y Divulgación
  3.1 | Publicar el mapa de riesgos de corrupción en la página web del municipio | Mapa de riesgos publicado | Profesional universitario de Planeación | @2025-01-31 | [cumplida] Se publicó el mapa de riesgos en la página web el 31 de enero de 2025. | ${SITE}/mapa
  3.2 | Divulgar el mapa de riesgos por el correo institucional a todos los servidores | Un (1) correo masivo | Técnico de sistemas | @2025-03-31 | [cumplida] Se envió el correo a los 214 servidores el 12 de marzo. | ${SITE}/mapa/divulgacion
  # Monitoreo y Revisión
  4.1 | Monitorear los controles del mapa de riesgos y ajustar los que no operen | Informe de monitoreo | Secretario de Planeación | 30/04/2025 29/08/2025 30/12/2025 => varias 2025-04-30 2025-08-29 2025-12-30 | [en proceso, cumplida] Se está realizando según lo programado: se entregaron los informes de abril y de agosto; el de diciembre está en preparación. | ${SITE}/mapa/monitoreo
  # Seguimiento
  5.1 | Remitir a Control Interno el seguimiento del plan con corte a 31 de agosto | Matriz de seguimiento remitida | Enlace de Planeación | @2025-09-05 | [en proceso] En proceso de consolidación con los tres grupos de la secretaría. |
  `,
);

const TRAMITES = parseRows(
  TRAMITE,
  `
  1 | Certificado de uso del suelo | Tecnológica | Solicitud y pago en línea | El ciudadano radica la solicitud en la ventanilla y paga en el banco | Formulario en la sede electrónica con pago por PSE | Ahorro de dos desplazamientos por trámite | Secretaría de Planeación | @2025-02-03 | @2025-06-27 | [cumplida] Se implementó el formulario con pago en línea y está en funcionamiento desde el 16 de junio. | ${SITE}/tramites/uso-del-suelo
  2 | Certificado de nomenclatura | Administrativa | Reducción del tiempo de respuesta | Se expide en diez días hábiles | Consulta directa de la base de catastro para expedirlo en tres días | Respuesta más rápida | Secretaría de Planeación | @2025-03-03 | @2025-07-31 | [cumplida] Se redujo el tiempo de respuesta a tres días hábiles; ejecutado desde julio. | ${SITE}/tramites/nomenclatura
  3 | Licencia de intervención del espacio público | Normativa | Eliminación de requisitos | Se piden nueve documentos, tres de ellos ya los tiene el municipio | Modificar la resolución para no pedir los tres documentos | Menos costos para el solicitante | Secretaría de Planeación y Oficina Jurídica | @2025-04-01 | @2025-11-28 | [en proceso] Se está elaborando el proyecto de resolución; avance del 60 %. | ${SITE}/tramites/espacio-publico
  `,
);

const CADENAS = parseRows(
  TRAMITE,
  `
  1 | Cadena de trámites para construir | Tecnológica | Interoperabilidad con la curaduría y la oficina de registro | Cada entidad pide los mismos certificados | Consulta en línea entre entidades por medio de un convenio | El ciudadano no vuelve a entregar lo que ya entregó | Secretaría de Planeación | @2025-05-05 | @2025-12-19 | [en proceso] Se viene adelantando la mesa técnica del convenio con la oficina de registro. | ${SITE}/tramites/cadena
  `,
);

const RENDICION = parseRows(
  ACTIVIDAD,
  `
  # Información de calidad y en lenguaje comprensible
  1.1 | Elaborar el informe de gestión del primer semestre en lenguaje claro | Informe de gestión publicado | Grupo de seguimiento al plan de desarrollo | @2025-07-15 | [cumplida] Se elaboró el informe y se publicó el 14 de julio. | ${SITE}/rendicion/informe-1
  1.2 | Actualizar el tablero público de indicadores del plan de desarrollo | Tablero actualizado cada trimestre | Grupo de seguimiento al plan de desarrollo | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [en proceso, cumplida] Se viene actualizando dentro de los términos: se cargaron los datos de los dos primeros trimestres. | ${SITE}/tablero
  # Diálogo de doble vía con la ciudadanía y sus organizaciones
  2.1 | Realizar la audiencia pública de rendición de cuentas del municipio | Una (1) audiencia pública | Secretario de Planeación | @2025-11-28 | [pendiente] Aún no se ha realizado: está programada para el 26 de noviembre. |
  2.2 | Realizar encuentros con las juntas de acción comunal de las comunas y los corregimientos | Seis (6) encuentros | Profesional de participación | @2025-08-29 | [cumplida] Se realizaron los seis encuentros entre mayo y agosto. | ${SITE}/rendicion/encuentros
  # Incentivos para motivar la cultura de la rendición y petición de cuentas
  3.1 | Capacitar a los veedores ciudadanos en control social a la gestión | Dos (2) capacitaciones | Profesional de participación | @2025-06-27 | [cumplida] Se capacitaron 46 veedores en dos jornadas, el 9 de mayo y el 13 de junio. | ${SITE}/rendicion/veedores
  # Evaluación y retroalimentación a la gestión institucional
  4.1 | Aplicar una encuesta de evaluación al terminar cada espacio de diálogo | Informe de resultados de la encuesta | Profesional de participación | @2025-12-19 | [en proceso] Se está aplicando la encuesta al terminar cada encuentro; van 312 respuestas. | ${SITE}/rendicion/encuesta
  `,
);

const ATENCION = parseRows(
  ACTIVIDAD,
  `
  # Estructura administrativa y direccionamiento estratégico
  1.1 | Incluir en el plan de acción de la secretaría los indicadores de oportunidad en la atención | Plan de acción con indicadores | Secretario de Planeación | @2025-01-31 | [cumplida] Se incluyeron tres indicadores en el plan de acción aprobado el 30 de enero. | ${SITE}/plan-de-accion
  # Fortalecimiento de los canales de atención
  2.1 | Habilitar la agenda de citas en línea para el grupo de licencias | Agenda de citas en funcionamiento | Técnico de sistemas | @2025-04-30 | [cumplida] Se habilitó la agenda el 21 de abril y se encuentra en funcionamiento. | ${SITE}/citas
  2.2 | Atender los sábados comunitarios de los corregimientos con personal de la secretaría | Cuatro (4) jornadas | Coordinador del grupo de ordenamiento | @2025-10-31 | [en proceso] En proceso: se han atendido dos de las cuatro jornadas. | ${SITE}/jornadas
  # Talento humano
  3.1 | Capacitar a los servidores del grupo de licencias en lenguaje claro | Una (1) capacitación | Secretario de Planeación | @2025-05-30 | [cumplida] Se realizó la capacitación el 22 de mayo con doce asistentes. | ${SITE}/actas/lenguaje-claro
  # Normativo y procedimental
  4.1 | Actualizar el procedimiento de respuesta a peticiones de la secretaría | Procedimiento actualizado | Profesional universitario de Planeación | @2025-07-31 | [cumplida] Se actualizó el procedimiento y se socializó con el equipo. | ${SITE}/procedimientos
  # Relacionamiento con el ciudadano
  5.1 | Medir la satisfacción de los usuarios de los tres trámites más solicitados | Informe de satisfacción | Profesional universitario de Planeación | @2025-12-12 | [pendiente] Pendiente de ejecución: la medición se hace en el último trimestre. |
  `,
);

const TRANSPARENCIA = parseRows(
  ACTIVIDAD,
  `
  # Lineamientos de transparencia activa
  1.1 | Publicar el plan de acción de la vigencia en la página web | Plan de acción publicado | Enlace de Planeación | @2025-01-31 | [cumplida] Se publicó el 31 de enero de 2025. | ${SITE}/plan-de-accion
  1.2 | Publicar los proyectos de inversión inscritos en el banco de proyectos | Listado publicado y actualizado | Coordinador del banco de proyectos | @2025-08-29 | [cumplida] Se publicó el listado con los 83 proyectos de la vigencia. | ${SITE}/banco-de-proyectos
  1.3 | Publicar las fichas del plan de ordenamiento en formato de datos abiertos | Conjunto de datos publicado | Coordinador del grupo de ordenamiento | @2025-10-31 | [en proceso] Se está depurando la información de 40 fichas. |
  # Lineamientos de transparencia pasiva
  2.1 | Responder las solicitudes de información en los términos de ley | 100 % de solicitudes respondidas a tiempo | Todos los grupos de la secretaría | Permanente => permanente | [cumplida, en proceso] Se dio respuesta dentro del término a las 318 solicitudes recibidas entre enero y agosto. | ${SITE}/informe-peticiones
  # Elaboración de los instrumentos de gestión de la información
  3.1 | Actualizar el registro de activos de información de la secretaría | Registro actualizado | Técnico de archivo | @2025-06-27 | [cumplida] Se actualizó el registro y se entregó a la Secretaría General el 24 de junio. | ${SITE}/activos
  # Criterio diferencial de accesibilidad
  4.1 | Traducir la guía de licencias a un formato de lectura fácil | Guía en lectura fácil | Profesional universitario de Planeación | @2025-09-30 | [en proceso] En proceso de diagramación. |
  # Monitoreo del acceso a la información pública
  5.1 | Elaborar el informe de solicitudes de acceso a la información del primer semestre | Informe semestral | Enlace de Planeación | @2025-07-31 | [cumplida] Se elaboró y se publicó el informe el 25 de julio. | ${SITE}/informe-solicitudes
  `,
);

const FORM = ['subcomponente', ...ACTIVIDAD] as const;
const WIDTHS = [24, 6, 42, 26, 24, 16, 46, 30];
const TRAMITE_WIDTHS = [5, 24, 16, 24, 28, 30, 24, 20, 13, 13, 40, 30];

/** A sheet of the form down to its component's line; returns the row behind. */
function begin(sheet: SampleSheet, componente: ComponenteNumero, columns: number): number {
  const row = writeLetterhead(sheet, 1, { columns, title: TITLE, page: componente });
  sheet.line(row, DEPENDENCIA, { to: columns, look: 'title', role: 'titulo' });
  sheet.line(row + 2, COMPONENTS[componente], { to: columns, look: 'component', role: 'titulo' });
  return row + 3;
}

function actividades(componente: ComponenteNumero, rows: ReturnType<typeof parseRows>): SampleSheet {
  const sheet = new SampleSheet(`Componente ${componente}`, THEME, { widths: WIDTHS });
  const row = begin(sheet, componente, FORM.length);
  writeTable(sheet, row, {
    dependencia: DEPENDENCIA,
    componente,
    columns: FORM,
    head: actividadHead('Seguimiento', 'Evidencia'),
    rows,
  });
  return sheet;
}

function tramites(): SampleSheet {
  const sheet = new SampleSheet('Componente 2', THEME, { widths: TRAMITE_WIDTHS });
  let row = begin(sheet, 2, TRAMITE.length);
  const section = (seccion: Seccion, name: string, rows: ReturnType<typeof parseRows>): void => {
    sheet.line(row, name, { to: TRAMITE.length, look: 'component', role: 'titulo' });
    const head = tramiteHead('Seguimiento', 'Evidencia');
    row =
      writeTable(sheet, row + 1, { dependencia: DEPENDENCIA, componente: 2, seccion, columns: TRAMITE, head, rows }) +
      1;
  };
  section('planeacion', PLANEACION, TRAMITES);
  section('intercambio', INTERCAMBIO, CADENAS);
  return sheet;
}

export function planeacion(): SampleWorkbook {
  return {
    fileName: 'PAAC 2025 - Secretaría de Planeación.xlsx',
    sheets: [
      actividades(1, RIESGOS),
      tramites(),
      actividades(3, RENDICION),
      actividades(4, ATENCION),
      actividades(5, TRANSPARENCIA),
    ],
  };
}

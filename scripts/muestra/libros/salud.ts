import type { ComponenteNumero } from '../../../src/plan/componente';
import { COMPONENTS } from '../heads';
import { writeLetterhead } from '../letterhead';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/** A sheet per component, tabs with a word of the component, heads of three rows, a follow-up column without a head, many vertical merges. No trámites. */
const DEPENDENCIA = 'SECRETARÍA DE SALUD PÚBLICA';
const THEME: Theme = { font: 'Calibri', size: 10, head: 'C6E0B4' };
const TITLE = 'SEGUIMIENTO PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO 2025';

const HEAD = `
FORMULACIÓN DEL PLAN | < | < | < | < | < |
Subcomponente/Procesos | Actividades | < | Meta o Producto | Responsable | Fecha Programada |
^ | No. | Descripción | ^ | ^ | ^ |
`;

const SHEETS: readonly (readonly [string, ComponenteNumero, string])[] = [
  [
    'RIESGOS',
    1,
    `
    # Políticas de Administración del Riesgo
    1.1 | Conformar el equipo anticorrupción de la secretaría | Acto administrativo de conformación | Secretaria de Salud | Primer Trimestre => periodo 2025-03-31 | [cumplida] Mediante la resolución 012 del 10 de febrero se conformó el equipo con cuatro servidores.
    1.2 | Definir las funciones del equipo y el calendario de sus reuniones | Acta de la primera reunión | ^ | ^ | [cumplida] Se definieron las funciones y el calendario en la reunión del 3 de marzo.
    1.3 | Dar a conocer la política de riesgos a las empresas sociales del Estado | Dos (2) reuniones | ^ | 29/03/2024 => fecha 2024-03-29 | [pendiente] NO SE HA PODIDO REALIZAR POR EL CAMBIO DE GERENTE DEL HOSPITAL
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Identificar los riesgos en la vigilancia sanitaria y en el aseguramiento | Matriz con los riesgos identificados y valorados | Líderes de programa | Primer trimestre del año => periodo 2025-03-31 | [cumplida] Se elaboró la matriz con nueve riesgos, cinco de ellos nuevos, y se envió a Planeación el 27 de enero.
    2.2 | Analizar las causas de cada riesgo con quienes hacen las visitas | ^ | ^ | ^ | ^
    2.3 | Valorar los controles que ya existen | ^ | ^ | ^ | ^
    # Consulta y Divulgación
    3.1 | Poner el mapa de riesgos a consulta de las asociaciones de usuarios | Consulta realizada | Profesional de participación social | @2025-02-28 | [pendiente] Se solicitó el espacio a la asociación de usuarios, no se ha podido realizar la consulta.
    3.2 | Publicar el mapa en las carteleras de los puestos de salud | Mapa publicado en ocho (8) puestos | Profesional de participación social | 04/15/2025 => fecha 2025-04-15 | [en proceso] Se viene publicando: van cinco de los ocho puestos.
    # Monitoreo y Revisión
    4.1 | Revisar los controles con el equipo anticorrupción | Acta de revisión | Equipo anticorrupción | Semestral => periodica 2025-06-30 2025-12-31 | [por confirmar] Acta de reunión No. 004 del 9 de julio.
    # Seguimiento
    5.1 | Enviar los avances a la oficina de control interno | Matriz enviada en cada corte | Enlace de Salud | 30/04/2025 31/08/2025 31/12/2025 => varias 2025-04-30 2025-08-31 2025-12-31 | [en proceso, cumplida] Se envió la matriz del primer corte; se está diligenciando la del segundo.
    `,
  ],
  [
    'RENDICION',
    3,
    `
    # Información de calidad y en lenguaje comprensible
    1.1 | Preparar el informe de gestión en salud con gráficos sencillos | Informe de gestión | Secretaria de Salud | Semestral => periodica 2025-06-30 2025-12-31 | [en proceso] Se está recopilando la información de los programas; avance 40 %.
    1.2 | Traducir los indicadores de salud pública a mensajes para la comunidad | Diez (10) mensajes | Comunicadora | ^ | [pendiente] No existe avance a la fecha.
    1.3 | Difundir el informe por la emisora comunitaria | Tres (3) programas radiales | Comunicadora | ^ |
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Reunirse con el comité de participación comunitaria en salud | Cuatro (4) reuniones | Profesional de participación social | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [en proceso] Se viene realizando cada trimestre; van dos reuniones.
    2.2 | Invitar a las veedurías en salud a la audiencia pública del municipio | Invitaciones entregadas | Profesional de participación social | Fecha Programada en la agenda de rendición de cuentas => condicional | [pendiente] Pendiente de que se fije la fecha de la audiencia.
    # Incentivos para motivar la cultura de la rendición y petición de cuentas
    3.1 | Formar a los líderes de las asociaciones de usuarios en petición de cuentas | Una (1) jornada de formación | Profesional de participación social | @2025-09-26 | [sin reporte] -
    # Evaluación y retroalimentación a la gestión institucional
    4.1 | Evaluar cada reunión con los usuarios | Informe de evaluación | Profesional de participación social | @2025-12-12 | [sin reporte] -
    4.2 | Responder por escrito las propuestas que hagan los usuarios | Respuestas enviadas | ^ | ^ | [sin reporte] -
    `,
  ],
  [
    'ATENCION',
    4,
    `
    # Estructura administrativa y direccionamiento estratégico
    1.1 | Pedir asesoría para organizar la ventanilla de atención en salud | Un (1) oficio enviado | Secretaria de Salud | @2025-04-30 | [cumplida] Mediante oficio 0231 del 18 de febrero se solicitó la asesoría; ya se cumplió a cabalidad.
    # Fortalecimiento de los canales de atención
    2.1 | Asignar citas de afiliación por la línea telefónica | Línea en servicio | Líder de aseguramiento | @2025-05-30 | [pendiente] SE SOLICITÓ LA LÍNEA A SISTEMAS, NO SE HA PODIDO REALIZAR LA INSTALACIÓN
    2.2 | Ubicar un punto de información en el hospital | Punto de información | Líder de aseguramiento | Tercer trimestre => periodo 2025-09-30 | [en proceso] Se encuentra en proceso el convenio con el hospital.
    # Talento humano
    3.1 | Evaluar a los servidores que atienden al público | Evaluación aplicada | Secretaria de Salud | La acordada por la Secretaría General => condicional | [pendiente] Pendiente de programación por la Secretaría General.
    # Normativo y procedimental
    4.1 | Revisar el procedimiento de quejas sobre las entidades promotoras de salud | Procedimiento revisado | Líder de aseguramiento | @2025-06-27 | [cumplida] Se revisó el procedimiento y se publicó la nueva versión en la intranet.
    # Relacionamiento con el ciudadano
    5.1 | Encuestar a los usuarios del punto de afiliación | Encuesta tabulada | Líder de aseguramiento | Segundo semestre de 2025 => periodo 2025-12-31 | [pendiente] Aún no se ha aplicado.
    `,
  ],
  [
    'TRANSPARENCIA',
    5,
    `
    # Lineamientos de transparencia activa
    1.1 | Publicar el plan de intervenciones colectivas y su contrato | Documentos publicados | Coordinadora de salud pública | @2025-03-31 | [cumplida] Se publicó el contrato en SECOP y en la página web.
    1.2 | Publicar cada semana el boletín epidemiológico | Boletín semanal publicado | Epidemióloga | Periódicamente => permanente | [cumplida, en proceso] Se han publicado 34 boletines, uno por semana.
    1.3 | Publicar el directorio de puestos de salud con sus horarios | Directorio publicado | Comunicadora | @2025-02-28 | [cumplida] Publicado en la página web el 24 de febrero.
    # Lineamientos de transparencia pasiva
    2.1 | Atender las solicitudes de información en salud dentro del término legal | Solicitudes atendidas | Todos los servidores de la secretaría | Todo el año => permanente | [en proceso] Se está dando respuesta dentro del término.
    2.2 | Revisar antes de enviar que la respuesta no tenga datos personales de salud | Lista de revisión aplicada | Abogada de la secretaría | Continuamente => permanente | [sin reporte]
    # Elaboración de los instrumentos de gestión de la información
    3.1 | Inventariar las bases de datos personales que maneja la secretaría | Inventario de bases de datos | Técnico de archivo | @2025-07-31 | [en proceso] Inventario en un 70 %, en proceso.
    3.2 | Señalar qué información de las historias es reservada | Índice actualizado | ^ | ^ | ^
    # Criterio diferencial de accesibilidad
    4.1 | Producir mensajes de salud en lengua de señas | Tres (3) videos | Comunicadora | @2025-10-31 | [pendiente] Pendiente de contratar al intérprete.
    4.2 | Revisar el acceso en silla de ruedas de los puestos de salud | Informe de accesibilidad | Coordinadora de salud pública | @2025-08-29 | [por confirmar] Registro fotográfico de las visitas.
    # Monitoreo del acceso a la información pública
    5.1 | Contar las solicitudes recibidas y su tiempo de respuesta | Informe trimestral | Enlace de Salud | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [cumplida, en proceso] Se elaboraron los dos informes de lo corrido del año.
    `,
  ],
];

export function salud(): SampleWorkbook {
  const sheets = SHEETS.map(([name, componente, rows], index) => {
    const sheet = new SampleSheet(name, THEME, { widths: [24, 6, 40, 26, 22, 16, 44] });
    const row = writeLetterhead(sheet, 1, { columns: 7, title: TITLE, page: index + 1 });
    sheet.line(row, DEPENDENCIA, { look: 'title', role: 'titulo' });
    sheet.line(row + 2, COMPONENTS[componente], { to: 7, look: 'component', role: 'titulo' });
    writeTable(sheet, row + 3, {
      dependencia: DEPENDENCIA,
      componente,
      columns: ['subcomponente', ...ACTIVIDAD_FIELDS],
      head: HEAD,
      rows: parseRows(ACTIVIDAD_FIELDS, rows),
    });
    return sheet;
  });
  return { fileName: 'salud seguimiento agosto.xlsx', sheets };
}

import type { Campo } from '../../../src/plan/actividad';
import type { ComponenteNumero, Seccion } from '../../../src/plan/componente';
import { actividadHead, COMPONENTS, INTERCAMBIO, PLANEACION, tramiteHead } from '../heads';
import { MUNICIPIO } from '../letterhead';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows, TRAMITE_FIELDS } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/** The Word report pasted into Hoja1: letterhead and heads again on every page, no merges left, rows broken over two pages. */
const DEPENDENCIA = 'SECRETARÍA DE INFRAESTRUCTURA Y VALORIZACIÓN';
const THEME: Theme = { font: 'Times New Roman', size: 10, head: 'D9D9D9' };
const PLAN = 'Plan Anticorrupción y de Atención al Ciudadano';
const COLUMNS = 11;

interface Part {
  readonly componente: ComponenteNumero;
  readonly seccion?: Seccion;
  readonly rows: string;
}

const PARTS: readonly Part[] = [
  {
    componente: 1,
    rows: `
    # Políticas de Administración del Riesgo Proceso Gestión de Obras
    1.1 | Revisar los estudios previos de cada obra antes de abrir el proceso de contratación | Estudios revisados sobre estudios elaborados | Secretaría de Infraestructura | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [cumplida, en proceso] Se revisaron los estudios previos de las catorce obras que se abrieron en el periodo.
    1.2 | Exigir el plan de manejo de riesgos en los contratos de más de mil salarios mínimos | Contratos con plan de manejo | Secretaría de Infraestructura | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [en proceso] En proceso: tres de los cinco contratos ya lo tienen.
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Identificar los riesgos de corrupción en la supervisión y la interventoría de las obras | Matriz de riesgos | Equipo de supervisores | 30/08/2025 => fecha 2025-08-30 | [cumplida] Se elaboró la matriz con los supervisores y se remitió a Planeación.
    2.2 | Medir la probabilidad de cada riesgo con los hallazgos de las auditorías anteriores | Matriz con valoración | | 30/08/2025 => fecha 2025-08-30 |
    --- 13
    # Subcomponente/proceso 3 Consulta y Divulgación
    3.1 | Dar a conocer los riesgos a los contratistas en la reunión de inicio de cada obra | Actas de inicio | Supervisores | 30/08/2025 => fecha 2025-08-30 | [por confirmar] Actas de inicio de las obras.
    3.2 | Colocar en la valla de cada obra los canales para denunciar hechos de corrupción y los datos de la | Vallas con canales de denuncia | Supervisores | 01/02/2025 - 30/11/2025 => rango 2025-11-30 | [en proceso] Se está exigiendo la valla con los canales de
    --- 14
    + | interventoría y de la supervisión |  |  |  | denuncia; la tienen nueve de catorce obras.
    # Subcomponente/proceso 4 Monitoreo y Revisión
    4.1 | Revisar si los controles evitaron los hallazgos de la vigencia anterior | Informe de revisión | Secretario de Infraestructura | Segundo Trimestre => periodo 2025-06-30 | [pendiente] Aún no se ha realizado el informe de revisión.
    # Subcomponente/proceso 5 Seguimiento
    5.1 | Entregar el seguimiento a la oficina de control interno
    5.2 | Publicar el resultado del seguimiento en la cartelera de la secretaría
    `,
  },
  {
    componente: 2,
    seccion: 'planeacion',
    rows: `
    1 | Permiso de rotura de vías | Tecnológica | Radicación en línea | Se radica en papel con cuatro copias | Formulario en la página web con planos en PDF | Ahorro de copias y desplazamientos | Secretaría de Infraestructura | 01/01/2025 | 31/08/2025 | [cumplida] Se implementó la radicación en línea del permiso.
    2 | Certificado de paz y salvo de valorización | Administrativa | Reducción de tiempo | Se expide en cinco días | Expedirlo el mismo día en la ventanilla | Respuesta inmediata | Grupo de valorización | 01/01/2025 | 31/08/2025 | [sin reporte] -
    --- 17
    3 | Concepto técnico de obra menor | | Reducción de requisitos | Se piden planos firmados por un arquitecto | Pedir solo un esquema cuando la obra mide menos de veinte metros | Menos costos | Secretaría de Infraestructura | 01/03/2025 | => rango | [pendiente] No se ha podido realizar por falta de personal.
    `,
  },
  {
    componente: 2,
    seccion: 'intercambio',
    rows: `
    1 | Ventanilla única de la construcción | Tecnológica | Consulta entre entidades | Cada entidad lleva su archivo | Compartir los expedientes con Planeación y con las empresas de servicios | Un solo expediente | Secretaría de Infraestructura y Secretaría de Planeación | 01/01/2025 | 31/12/2025 | [en proceso] Se viene trabajando con Planeación en el acuerdo de intercambio.
    `,
  },
  {
    componente: 3,
    rows: `
    # Información de calidad y en lenguaje comprensible
    1.1 | Publicar una ficha sencilla de cada obra con su costo, su avance y su fecha de entrega | Fichas publicadas | Comunicador de la secretaría | Fecha programada por la oficina de prensa => condicional | [cumplida] Se publicaron las fichas de las catorce obras en la página web.
    1.2 | Actualizar el mapa de obras cada mes | Mapa actualizado | Comunicador de la secretaría | 01/01/2025 - 31/08/2025 => rango 2025-08-31 |
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Realizar la reunión de socialización antes de iniciar cada obra | Reuniones de socialización | Gestora social | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [cumplida] Se realizaron las catorce reuniones de socialización.
    2.2 | Conformar el comité de veeduría de cada obra con los vecinos | Comités conformados | Gestora social | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [en proceso] Se han conformado ocho comités, los demás están en proceso.
    # Evaluación y retroalimentación a la gestión institucional
    4.1 | Encuestar a los vecinos al entregar cada obra | Encuestas aplicadas | Gestora social | Cada que se entregue una obra => condicional | [sin reporte] -
    `,
  },
  {
    componente: 4,
    rows: `
    # Estructura administrativa y direccionamiento estratégico
    1.1 | Asignar un servidor para atender las quejas por daños en las vías | Servidor asignado | Secretario de Infraestructura | 28/02/2025 => fecha 2025-02-28 | [cumplida] Se asignó un auxiliar administrativo desde el 3 de febrero.
    # Fortalecimiento de los canales de atención
    2.1 | Recibir los reportes de huecos por mensajería instantánea | Línea de mensajería en servicio | Comunicador de la secretaría | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [cumplida] La línea se encuentra en funcionamiento desde mayo; se han atendido 640 reportes.
    # Talento humano
    3.1 | Participar en las capacitaciones de atención al ciudadano que programe la Secretaría General | Listados de asistencia | Todo el personal | Programación de capacitación => condicional | [sin reporte] -
    --- 23
    # Normativo y procedimental
    4.1 | Fijar un término interno para responder las quejas por daños causados por las obras | Circular interna | Secretario de Infraestructura | 31/03/2025 => fecha 2025-03-31 | [pendiente] Pendiente de firma.
    # Relacionamiento con el ciudadano
    5.1 | Visitar los barrios intervenidos seis meses después de la entrega de la obra | Visitas realizadas | Gestora social | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [sin reporte] -
    `,
  },
  {
    componente: 5,
    rows: `
    # Lineamientos de transparencia activa
    1.1 | Publicar los contratos de obra y sus modificaciones en SECOP dentro de los tres días siguientes | Contratos publicados | Abogado de la secretaría | 01/01/2025 - 31/12/2025 => rango 2025-12-31 | [en proceso] Se viene publicando dentro del término.
    1.2 | Publicar el avance físico y financiero de las obras | Informe publicado | Equipo de supervisores | Bimestral => periodica 2025-02-28 2025-04-30 2025-06-30 2025-08-31 2025-10-31 2025-12-31 | [pendiente, en proceso] El informe del último bimestre está pendiente de publicar.
    # Lineamientos de transparencia pasiva
    2.1 | Responder las peticiones sobre obras públicas en el término de ley | Peticiones respondidas | Abogado de la secretaría | Todo al año => permanente | [en proceso] Se está respondiendo en término; quedan cinco en trámite.
    # Elaboración de los instrumentos de gestión de la información
    3.1 | Organizar el archivo de planos y ponerlo en el registro de activos de información | | | | [sin reporte] -
    # Criterio diferencial de accesibilidad
    4.1 | Incluir en las fichas de obra una versión en audio para las personas con discapacidad | Fichas en audio | Comunicador de la secretaría | 01/06/2025 - 30/11/2025 => rango 2025-11-30 | [sin reporte] -
    --- 25
    + | visual y para quienes no saben leer
    # Monitoreo del acceso a la información pública
    5.1 | Registrar las peticiones trasladadas a otras entidades y el tiempo que tomaron | Registro de traslados | Abogado de la secretaría | 01/01/2025 - 31/08/2025 => rango 2025-08-31 | [cumplida, en proceso, por confirmar] Se llevó el registro: doce traslados, todos dentro de los cinco días.
    `,
  },
];

/** What Word prints at the top of every page, in the cells where it falls when pasted. */
function beginPage(sheet: SampleSheet, row: number, page: number): number {
  const lines = [
    [`${MUNICIPIO} Nit: 800.000.000-0`, `PAGINA [${page}]`],
    ['', 'CÓDIGO: ME.EV.210.F.07'],
    ['INFORME DE SEGUIMIENTO PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO VIGENCIA 2025', 'VERSIÓN 2'],
  ] as const;
  lines.forEach(([left, right], index) => {
    if (left !== '') sheet.put(row + index, 2, left, 'note');
    sheet.put(row + index, 3, right, 'note');
    sheet.roles.set(row + index, 'titulo');
  });
  return row + lines.length + 1;
}

function title(sheet: SampleSheet, row: number, { componente, seccion }: Part): number {
  sheet.line(row, PLAN, { look: 'title', role: 'titulo' });
  sheet.line(row + 1, COMPONENTS[componente], { look: 'title', role: 'titulo' });
  if (seccion !== 'planeacion') return row + 2;
  sheet.line(row + 2, PLANEACION, { look: 'title', role: 'titulo' });
  return row + 3;
}

function hoja1(): SampleSheet {
  const sheet = new SampleSheet('Hoja1', THEME, { widths: [20, 26, 36, 24, 24, 24, 32, 20, 12, 12, 34] });
  let row = beginPage(sheet, 2, 12);
  sheet.line(row, DEPENDENCIA, { look: 'title', role: 'titulo' });
  row += 2;
  PARTS.forEach((part, index) => {
    const isSecond = part.seccion === 'intercambio';
    // The second section goes on in the same table, behind a line with its name.
    if (isSecond) sheet.line(row++, INTERCAMBIO, { look: 'title', role: 'titulo' });
    else row = title(sheet, index === 0 ? row : beginPage(sheet, row + 3, 14 + 2 * index), part);
    const fields: readonly Campo[] = part.componente === 2 ? TRAMITE_FIELDS : ACTIVIDAD_FIELDS;
    row = writeTable(sheet, row, {
      dependencia: DEPENDENCIA,
      componente: part.componente,
      ...(part.seccion && { seccion: part.seccion }),
      columns: part.componente === 2 ? fields : ['subcomponente', ...fields],
      ...(!isSecond && { head: part.componente === 2 ? tramiteHead('Avance') : actividadHead('Avance') }),
      rows: parseRows(fields, part.rows),
      subcomponentes: 'once',
      newPage: (end, page) => title(sheet, beginPage(sheet, end + 3, page), part),
    });
  });
  sheet.emptyRows(row, row + 2, COLUMNS);
  return sheet;
}

export function infraestructura(): SampleWorkbook {
  return { fileName: 'SEGUIMIENTO INFRAESTRUCTURA 2do corte.xlsx', sheets: [hoja1()] };
}

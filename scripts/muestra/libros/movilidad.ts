import type { ComponenteNumero, Seccion } from '../../../src/plan/componente';
import { actividadHead, COMPONENTS, INTERCAMBIO, PLANEACION, tramiteHead } from '../heads';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows, TRAMITE_FIELDS } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/**
 * A protected sheet with its tables from D14 on, cells that slipped one column to the left or right in some rows, an INICIO without FIN, a person's name
 * where a date belongs. Nothing on the sheet names the dependencia: only the file's name does.
 */
const DEPENDENCIA = 'Secretaría de Movilidad';
const THEME: Theme = { font: 'Calibri', size: 11, head: 'F8CBAD' };
const FIRST_COLUMN = 4;

interface Part {
  readonly componente: ComponenteNumero;
  readonly seccion?: Seccion;
  readonly titles: readonly string[];
  readonly rows: string;
}

const PARTS: readonly Part[] = [
  {
    componente: 1,
    titles: [COMPONENTS[1]],
    rows: `
    # Políticas de Administración del Riesgo
    1.1 | Revisar los riesgos del proceso de comparendos y del patio oficial | Acta de revisión | Secretario de Movilidad | 28/02/2025 | [cumplida] Se revisaron en el comité del 25 de febrero.
    < 1.2 | Divulgar la política de riesgos entre los agentes de tránsito | Listado de asistencia | Comandante de agentes | 31/03/2025 | [cumplida] Se realizó la divulgación con los 38 agentes.
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Describir los riesgos de cada trámite de la ventanilla de matrículas | Matriz de riesgos | Coordinador de trámites | 31/01/2025 | [cumplida] Se elaboró la matriz y se entregó a Planeación.
    > 2.2 | Valorar los riesgos y asignarles un control | Matriz valorada | Coordinador de trámites | 31/01/2025 | [cumplida] Se valoraron los ocho riesgos.
    2.3 | Documentar los controles de la ventanilla y del patio | Controles documentados | Coordinador de trámites | Luz Marina Ejemplo => no-reconocida | [en proceso] Se están documentando.
    # Consulta y Divulgación
    3.1 | Publicar el mapa de riesgos en la sala de espera | Mapa publicado | Auxiliar administrativa | 02/07/2025 | [cumplida] Se publicó en las dos carteleras.
    # Monitoreo y Revisión
    4.1 | Hacer visitas sorpresa a los puestos de control | Doce visitas | Comandante de agentes | Mensual => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | [por confirmar] Planillas de visita de enero a agosto.
    < 4.2 | Revisar las cámaras de la ventanilla cada semana | Registro de revisiones | Auxiliar administrativa | Todo el año => permanente | [en proceso] Se está revisando cada viernes.
    # Seguimiento
    5.1 | Enviar el seguimiento en las fechas que fija control interno | Matriz enviada | Enlace de Movilidad | 30/04/2025 31/08/2025 31/12/2025 => varias 2025-04-30 2025-08-31 2025-12-31 | [en proceso] En proceso el segundo envío.
    `,
  },
  {
    componente: 2,
    seccion: 'planeacion',
    titles: [COMPONENTS[2], PLANEACION],
    rows: `
    1 | Matrícula inicial de motocicletas | Tecnológica | Turnos en línea | Se entregan cincuenta turnos al día en la puerta | Asignar los turnos por la página web | No se madruga | Ventanilla de matrículas | 03/02/2025 | => rango | [en proceso] Se está probando la asignación de turnos.
    2 | Duplicado de la licencia de conducción | Normativa | Eliminar requisitos | Se pide denuncia por pérdida | Aceptar la declaración en el mismo formulario | Un documento menos | Ventanilla de licencias | 30/11/2025 | 30/06/2025 | [pendiente] No se ha modificado la resolución.
    `,
  },
  {
    componente: 2,
    seccion: 'intercambio',
    titles: [INTERCAMBIO],
    rows: `
    1 | Salida de vehículos del patio | Tecnológica | Consulta de pagos en línea | El usuario lleva el recibo del banco | Consultar el pago con la tesorería | El vehículo sale el mismo día | Patio oficial | 03/02/2025 | 27/06/2025 | [cumplida] Ya se cumplió a cabalidad: la consulta con tesorería opera desde junio.
    `,
  },
  {
    componente: 3,
    titles: [COMPONENTS[3]],
    rows: `
    # Información de calidad y en lenguaje comprensible
    1.1 | Publicar las cifras de siniestralidad vial del municipio | Boletín semestral | Profesional de seguridad vial | 15/07/2025 y 15/12/2025 => varias 2025-07-15 2025-12-15 | [en proceso, cumplida] Se publicó el boletín del primer semestre.
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Conversar con los gremios de taxis y de transporte urbano | Tres mesas | Secretario de Movilidad | Cada que los gremios lo soliciten => condicional | [por confirmar] Actas de las mesas.
    > 2.2 | Presentar el balance de la secretaría en la audiencia pública | Presentación | Secretario de Movilidad | Según cronograma de la audiencia => condicional | [pendiente] Pendiente de la audiencia.
    `,
  },
  {
    componente: 4,
    titles: [COMPONENTS[4]],
    rows: `
    # Fortalecimiento de los canales de atención
    2.1 | Atender la línea de accidentes las veinticuatro horas | Línea en servicio | Comandante de agentes | Diario => permanente | [en proceso] Se está prestando el servicio en tres turnos.
    2.2 | Señalizar la sala de espera por tipo de trámite | Sala señalizada | Auxiliar administrativa | 30-04-2025 => fecha 2025-04-30 | [cumplida] Se instaló la señalización el 24 de abril.
    # Talento humano
    3.1 | Formar a los agentes en trato respetuoso | Una formación por semestre | Comandante de agentes | Semestral => periodica 2025-06-30 2025-12-31 | [pendiente] El contrato de la formación no se ha suscrito.
    # Relacionamiento con el ciudadano
    5.1 | Calificar la atención con un dispositivo en cada ventanilla | Dispositivos instalados | Coordinador de trámites | 29/08/2025 | [pendiente] Se solicitó la compra, no se ha podido realizar.
    `,
  },
  {
    componente: 5,
    titles: [COMPONENTS[5]],
    rows: `
    # Lineamientos de transparencia activa
    1.1 | Publicar las tarifas de los servicios de tránsito | Tarifas publicadas | Coordinador de trámites | 15/01/2025 | [cumplida] Se publicaron el 10 de enero.
    1.2 | Publicar los lugares de los controles con cámaras | Listado publicado | Profesional de seguridad vial | 28/03/2025 |
    # Lineamientos de transparencia pasiva
    2.1 | Contestar los recursos contra comparendos en el término de ley | Recursos contestados | Inspectores | Permanente => permanente | [pendiente] No existe avance en los recursos de 2024.
    # Monitoreo del acceso a la información pública
    5.1 | Registrar las solicitudes de información y su respuesta | Registro | Auxiliar administrativa | Anual => periodica 2025-12-31 | [en proceso] En proceso.
    `,
  },
];

function seguimiento(): SampleSheet {
  const sheet = new SampleSheet('SEGUIMIENTO', THEME, {
    widths: [3, 3, 3, 22, 24, 38, 26, 26, 26, 34, 20, 14, 14, 36],
    isProtected: true,
  });
  sheet.line(11, 'Plan Anticorrupción y de Atención al Ciudadano - vigencia 2025', {
    from: FIRST_COLUMN,
    look: 'title',
    role: 'titulo',
  });
  sheet.line(12, 'Seguimiento con corte a 31 de agosto de 2025', { from: FIRST_COLUMN, look: 'note', role: 'titulo' });
  let row = 14;
  for (const { componente, seccion, titles, rows } of PARTS) {
    const isTramite = componente === 2;
    const fields = isTramite ? TRAMITE_FIELDS : ACTIVIDAD_FIELDS;
    const last = FIRST_COLUMN + (isTramite ? 10 : 6);
    for (const text of titles)
      sheet.line(row++, text, { from: FIRST_COLUMN, to: last, look: 'component', role: 'titulo' });
    row = writeTable(sheet, row, {
      dependencia: DEPENDENCIA,
      componente,
      ...(seccion && { seccion }),
      columns: isTramite ? fields : ['subcomponente', ...fields],
      firstColumn: FIRST_COLUMN,
      head: isTramite ? tramiteHead('Actividades realizadas.') : actividadHead('Actividades realizadas.'),
      rows: parseRows(fields, rows),
      subcomponentes: 'once',
    });
    row += 2;
  }
  return sheet;
}

export function movilidad(): SampleWorkbook {
  return { fileName: 'Seguimiento PAAC 2025 Secretaría de Movilidad.xlsx', sheets: [seguimiento()] };
}

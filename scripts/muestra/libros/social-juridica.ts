import type { Campo } from '../../../src/plan/actividad';
import type { ComponenteNumero } from '../../../src/plan/componente';
import type { Theme } from '../looks';
import { parseRows } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/**
 * One list for two dependencias, each named in a column, with an explicit Estado; other columns in another order; numbers with commas and odd blanks, and
 * numbers that Excel turned into dates.
 */
const THEME: Theme = { font: 'Calibri', size: 10, head: 'F4B084' };
const FIELDS: readonly Campo[] = [
  'numero',
  'actividad',
  'responsable',
  'meta',
  'fechaProgramada',
  'estado',
  'seguimiento',
];
const SOCIAL = 'Secretaría de Desarrollo Social';
const JURIDICA = 'Oficina Asesora Jurídica';
const HEAD =
  'Dependencia | Componente | Subcomponente | Actividad No. | Actividad | Responsable de la actividad | Meta / Producto | Fecha Programada | Estado | Seguimiento | Soporte';
const COMPONENT_NAMES: Readonly<Record<ComponenteNumero, string>> = {
  1: '1. Gestión del Riesgo de Corrupción',
  2: '2. Racionalización de Trámites',
  3: '3. Rendición de Cuentas',
  4: '4. Atención al Ciudadano',
  5: '5. Transparencia y Acceso a la Información',
  6: '6. Iniciativas Adicionales',
};

const LIST: readonly (readonly [string, ComponenteNumero, string])[] = [
  [
    SOCIAL,
    1,
    `
    # Políticas de Administración del Riesgo
    @2025-01-01{d-mmm} => 1.1 | Presentar la política de riesgos a los equipos de adulto mayor, mujer y juventud | Secretaria de Desarrollo Social | Tres presentaciones | 31/03/2025 | Cumplida | [cumplida] Presentaciones a los tres equipos.
    @2025-02-01{d-mmm} => 1.2 | Definir quién responde por los controles de los programas sociales | Secretaria de Desarrollo Social | Memorando | 28/02/2025 | Cumplida | [cumplida] Memorando 014.
    # Construcción del Mapa de Riesgos de Corrupción
    @2025-01-02{d-mmm} => 2.1 | Identificar los riesgos en la entrega de subsidios | Líderes de programa | Matriz | 31/01/2025 | Cumplida | [cumplida] Matriz enviada.
    @2025-02-02{d-mmm} => 2.2 | Cruzar los listados de beneficiarios con la registraduría | Líderes de programa | Listado depurado | 30/05/2025 | En proceso | [en proceso] Cruce del primer listado.
    # Monitoreo y Revisión
    4.1␣ => 4.1 | Verificar en campo una muestra de beneficiarios | Líderes de programa | Informe | 29/08/2025 | Pendiente | [pendiente] Sin vehículo para las visitas.
    `,
  ],
  [
    SOCIAL,
    3,
    `
    # Información de calidad y en lenguaje comprensible
    1,1 => 1.1 | Publicar cuántas personas atiende cada programa y en qué barrio | Comunicadora | Informe publicado | Primer semestre => periodo 2025-06-30 | Cumplida | [cumplida] Publicado.
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2,1 => 2.1 | Rendir cuentas ante el cabildo del adulto mayor | Líder de adulto mayor | Una reunión | 30/09/2025 | | [pendiente] Aún no se ha realizado la reunión.
    2,2 => 2.2 | Rendir cuentas ante la plataforma de juventud | Líder de juventud | Una reunión | 25/07/2025 | | [cumplida] Se realizó la reunión el 24 de julio con 31 jóvenes.
    `,
  ],
  [
    SOCIAL,
    4,
    `
    # Fortalecimiento de los canales de atención
    2.1 | Atender en el centro de vida las solicitudes de los adultos mayores | Líder de adulto mayor | Atención permanente | Todo el año => permanente | En ejecución | [en proceso] Se está atendiendo de lunes a viernes.
    # Talento humano
    3.1 | Formar a los gestores en enfoque diferencial | Secretaria de Desarrollo Social | Dos talleres | 30/06/2025 | Cumplido | [cumplida] Talleres de abril y junio.
    # Relacionamiento con el ciudadano
    5.1 | Encuestar a los beneficiarios del almuerzo comunitario | Líder de adulto mayor | Encuesta | Semestral => periodica 2025-06-30 2025-12-31 | En proceso | [en proceso] Primera encuesta tabulada.
    `,
  ],
  [
    SOCIAL,
    5,
    `
    # Lineamientos de transparencia activa
    1.1 | Publicar los requisitos de los programas sociales | Comunicadora | Requisitos publicados | 14/02/2025 | CUMPLIDA | [cumplida] Publicados en la página web.
    1.2 | Publicar los listados de espera de cada programa | Líderes de programa | Listados | Mensual => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | | [sin reporte]
    # Criterio diferencial de accesibilidad
    4.1 | Publicar la oferta en versión para personas ciegas | Comunicadora | Audios | 31/10/2025 | No aplica | [no aplica]
    `,
  ],
  [
    JURIDICA,
    1,
    `
    # Políticas de Administración del Riesgo
    1.1 | Revisar la legalidad de la política de riesgos | Jefe Jurídica | Concepto | 31/01/2025 | Cumplida | [cumplida] Concepto 007.
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Identificar riesgos en la defensa judicial y en las conciliaciones | Abogados | Matriz | 31/01/2025 | Cumplida | [cumplida] Matriz enviada a Planeación.
    2.2 | Asignar los procesos por reparto automático | Jefe Jurídica | Reparto en uso | 30/04/2025 | Pendiente | [pendiente] Se solicitó el programa a sistemas.
    # Seguimiento
    5.1 | Reportar el seguimiento | Enlace Jurídica | Reporte | 30/04/2025 31/08/2025 31/12/2025 => varias 2025-04-30 2025-08-31 2025-12-31 | En proceso | [en proceso]
    `,
  ],
  [
    JURIDICA,
    3,
    `
    # Información de calidad y en lenguaje comprensible
    1.1 | Informar cuántas demandas tiene el municipio y cuánto valen | Jefe Jurídica | Informe | 15/07/2025 | Cumplida | [cumplida] Informe del 14 de julio.
    `,
  ],
  [
    JURIDICA,
    4,
    `
    # Normativo y procedimental
    4.1 | Unificar los modelos de respuesta a las peticiones más frecuentes | Abogados | Modelos | 30/06/2025 | En proceso | [en proceso] Seis de diez modelos.
    4.2 | Capacitar a las dependencias en los términos de las peticiones | Jefe Jurídica | Dos capacitaciones | 28/03/2025 26/09/2025 => varias 2025-03-28 2025-09-26 | En proceso | [en proceso] Se dictó la de marzo.
    `,
  ],
  [
    JURIDICA,
    5,
    `
    # Lineamientos de transparencia activa
    1.1 | Publicar los decretos y resoluciones del municipio | Auxiliar | Normas publicadas | Permanente => permanente | | [en proceso] Se vienen publicando cada semana.
    1.2 | Publicar la agenda regulatoria | Jefe Jurídica | Agenda | 30/10/2025 | Pendiente | [pendiente]
    # Lineamientos de transparencia pasiva
    2.1 | Conceptuar sobre la reserva de la información pedida | Abogados | Conceptos | Cada que una dependencia lo requiera => condicional | | [por confirmar] Conceptos 031 a 044.
    # Elaboración de los instrumentos de gestión de la información
    3.1 | Publicar la compilación de acuerdos municipales | Auxiliar | Compilación | 10/12/2025 | | [sin reporte]
    `,
  ],
];

function lista(): SampleSheet {
  const sheet = new SampleSheet('Seguimiento', THEME, {
    widths: [22, 24, 26, 10, 40, 22, 18, 18, 13, 34, 14],
    frozenRows: 3,
  });
  sheet.line(1, 'Seguimiento PAAC 2025 - Desarrollo Social y Jurídica', { look: 'title', role: 'titulo' });
  let row = 3;
  LIST.forEach(([dependencia, componente, rows], index) => {
    row = writeTable(sheet, row, {
      dependencia,
      componente,
      columns: ['dependencia', 'componente', 'subcomponente', ...FIELDS, null],
      ...(index === 0 && { head: HEAD }),
      rows: parseRows(FIELDS, rows),
      subcomponentes: 'every row',
      everyRow: { dependencia, componente: COMPONENT_NAMES[componente] },
    });
  });
  return sheet;
}

export function socialJuridica(): SampleWorkbook {
  return { fileName: 'Lista Desarrollo Social y Jurídica.xlsx', sheets: [lista()] };
}

import type { ComponenteNumero, Seccion } from '../../../src/plan/componente';
import { MUNICIPIO } from '../letterhead';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows, TRAMITE_FIELDS } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';

/**
 * All components on one sheet of a macro-enabled workbook. Heads of four rows, in capitals, without accents, with double spaces, split and swapped
 * words; months instead of days; notes between the tables; the optional sixth component.
 */
const DEPENDENCIA = 'SECRETARIA DE EDUCACION';
const THEME: Theme = { font: 'Arial Narrow', size: 10, head: 'BDD7EE' };

const ACTIVIDAD_HEAD = `
PLAN ANTICORRUPCION  Y DE ATENCION AL CIUDADANO | < | < | < | < | < | SEGUIMIENTO
SUBCOMPONENTE  /  PROCESOS | ACTIVIDADES | < | META  O PRODUCTO | RESPONSA BLE | PROGRAMACION | OBSERVACIONES
^ | ^ | ^ | ^ | ^ | FECHA | ^
^ | No | DESCRIPCION | ^ | ^ | PROGRAMADA | ^
`;
const TRAMITE_HEAD = `
No | NOMBRE DEL TRAMITE, PROCESO O  PROCEDIMIENTO | TIPO DE RACIONALIZACIO N | ACCION ESPECIFICA DE RACIONALIZACIO N | SITUACION ACTUAL | DESCRIPCION DE LA MEJORA A REALIZAR EL TRAMITE, PROCESO O PROCEDIMIENTO | BENEFICIO CIUDADANO AL Y/O ENTIDAD | DEPENDENCIA RESPONSABLE | FECHA REALIZACION | < | OBSERVACIONES
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | INICIO | FIN | ^
`;

interface Part {
  readonly componente: ComponenteNumero;
  readonly seccion?: Seccion;
  readonly titles: readonly string[];
  readonly rows: string;
  readonly note?: string;
}

const PARTS: readonly Part[] = [
  {
    componente: 1,
    titles: ['COMPONENTE 1  GESTION DEL RIESGO DE CORRUPCION - MAPA DE RIESGOS DE CORRUPCION'],
    rows: `
    # POLITICAS DE ADMINISTRACION DEL RIESGO
    1,1 => 1.1 | Adoptar en la secretaría la política de administración del riesgo del municipio | Acta de adopción | Secretario de Educación | 01/2025 => mes 2025-01-31 | [cumplida] Se adoptó en comité directivo del 22 de enero.
    1,2 => 1.2 | Explicar la política a los rectores de las instituciones educativas oficiales | Una reunión con rectores | Secretario de Educación | Marzo de 2025 => mes 2025-03-31 | [cumplida] Se realizó la reunión con los once rectores el 18 de marzo.
    # CONSTRUCCION DEL MAPA DE RIESGOS DE CORRUPCION
    2,1 => 2.1 | Identificar riesgos en la asignación de cupos, el transporte y la alimentación escolar | Matriz de riesgos | Líderes de cobertura | Enero 2025 => mes 2025-01-31 | [cumplida, por confirmar] Matriz elaborada y enviada a Planeación.
    2,2 => 2.2 | Definir controles para el programa de alimentación escolar | Controles documentados | Líder de alimentación escolar | 31 abril de 2025 => invalida | [en proceso] Se están documentando con el equipo del programa.
    # CONSULTA Y DIVULGACION
    3,1 => 3.1 | Divulgar el mapa de riesgos en los consejos directivos de los colegios | Actas de once consejos | Rectores | 30 jun 2025 => fecha 2025-06-30 | [por confirmar] Ver actas en la carpeta de cada colegio.
    # MONITOREO Y REVISION
    4,1 => 4.1 | Verificar en visitas de campo los controles de la alimentación escolar | Informe de visitas | Líder de alimentación escolar | Mensual => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | [en proceso] Se vienen realizando las visitas; avance 70%.
    # SEGUIMIENTO
    5,1 => 5.1 | Reportar el seguimiento a control interno en las fechas de corte | Tres reportes | Enlace de Educación | Abril - agosto - diciembre de 2025 => varias 2025-04-30 2025-08-31 2025-12-31 | [cumplida, en proceso, por confirmar] Reportes de abril y agosto enviados.
    `,
    note: 'Nota: el mapa de riesgos completo reposa en la oficina de cobertura.',
  },
  {
    componente: 2,
    seccion: 'planeacion',
    titles: [
      'COMPONENTE 2  ESTRATEGIA DE RACIONALIZACION DE TRAMITES',
      'PLANEACION DE LA ESTRATEGIA DE RACIONALIZACION',
    ],
    rows: `
    1 | Inscripción de cupos escolares | Tecnologica | Inscripción en línea | Los padres hacen fila desde la madrugada | Formulario en línea con asignación por cercanía | No se hacen filas | Cobertura | 15 de enero de 2025 | 30 de septiembre de 2025 => rango 2025-09-30 | [en proceso] Se está desarrollando el formulario con la oficina de sistemas.
    2 | Certificados de estudio de colegios cerrados | Administrativa | Digitalización | Se buscan a mano en el archivo | Digitalizar los libros de notas de 1980 a 2000 | Respuesta en tres días | Archivo | 01/02/2025 | 31/04/2025 => invalida | [pendiente] No se ha iniciado la digitalización por falta de escáner.
    `,
  },
  {
    componente: 2,
    seccion: 'intercambio',
    titles: ['INTERCAMBIO DE INFORMACION (CADENAS DE TRAMITES - VENTANILLAS UNICAS)'],
    rows: `
    1 | Subsidio de transporte escolar | Tecnologica | Cruce de bases de datos | Se pide el puntaje en papel | Consultar el puntaje directamente en la base nacional | Un documento menos | Cobertura | 01/03/2025 | 30/06/2025 | [cumplida] Ejecutado: la consulta funciona desde junio.
    `,
  },
  {
    componente: 3,
    titles: ['COMPONENTE 3  RENDICION DE CUENTAS'],
    rows: `
    # INFORMACION DE CALIDAD Y EN LENGUAJE COMPRENSIBLE
    1.1 | Elaborar boletines sobre la calidad educativa para las familias | Cuatro boletines | Líder de calidad | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [en proceso] En proceso el tercer boletín; los dos primeros ya fueron entregados.
    # DIALOGO DE DOBLE VIA CON LA CIUDADANIA Y SUS ORGANIZACIONES
    2.1 | Realizar una mesa de diálogo con las asociaciones de padres de familia | Dos mesas | Secretario de Educación | 15/05/2025 15/10/2025 => varias 2025-05-15 2025-10-15 | [en proceso, cumplida] Se realizó la mesa de mayo; la segunda está en proceso de convocatoria.
    2.2 | Transmitir por redes sociales el consejo de gobierno escolar | Dos transmisiones | Comunicaciones | Junio y noviembre de 2025 => varias 2025-06-30 2025-11-30 | [pendiente] No se ha transmitido ninguna.
    # INCENTIVOS PARA MOTIVAR LA CULTURA DE LA RENDICION Y PETICION DE CUENTAS
    3.1 | Premiar la mejor rendición de cuentas de los colegios | Un reconocimiento | Líder de calidad | 28/11/2025 | [sin reporte]
    # EVALUACION Y RETROALIMENTACION A LA GESTION INSTITUCIONAL
    4.1 | Tabular las encuestas de los foros educativos | Informe | Líder de calidad | Cuarto trimestre => periodo 2025-12-31 | [sin reporte]
    `,
  },
  {
    componente: 4,
    titles: ['COMPONENTE 4  ATENCION AL CIUDADANO'],
    rows: `
    # ESTRUCTURA ADMINISTRATIVA Y DIRECCIONAMIENTO ESTRATEGICO
    1.1 | Revisar la carta de trato digno con los colegios | Carta revisada | Atención al ciudadano | 14/03/2025 | [cumplida] Se revisó y se publicó la carta en los once colegios.
    # FORTALECIMIENTO DE LOS CANALES DE ATENCION
    2.1 | Mantener el sistema de atención al ciudadano de la secretaría | Sistema en servicio | Atención al ciudadano | Permanente => permanente | [en proceso] En funcionamiento, se está actualizando la versión.
    2.2 | Atender por videollamada a los docentes de la zona rural | Atención por videollamada | Talento humano docente | Tercer bimestre => periodo 2025-06-30 | [pendiente] No existe avance.
    # TALENTO HUMANO
    3.1 | Entrenar a los auxiliares de los colegios en atención al público | Un entrenamiento por colegio | Talento humano docente | Segundo cuatrimestre => periodo 2025-08-31 | [en proceso] Van siete de once colegios, en proceso.
    # NORMATIVO Y PROCEDIMENTAL
    4.1 | Unificar los formatos de solicitud de los docentes | Formatos unificados | Talento humano docente | 01/0/2025 => invalida | [en proceso] En revisión de calidad.
    # RELACIONAMIENTO CON EL CIUDADANO
    5.1 | Caracterizar a los usuarios de la secretaría | Documento de caracterización | Atención al ciudadano | 32 abril de 2025 => invalida | [pendiente] Pendiente.
    `,
    note: '* Los formatos se encuentran en revisión de la oficina de calidad',
  },
  {
    componente: 5,
    titles: ['COMPONENTE 5  TRANSPARENCIA Y ACCESO DE LA INFORMACION'],
    rows: `
    # LINEAMIENTOS DE TRANSPARENCIA ACTIVA
    1.1 | Publicar los cupos disponibles por colegio y por grado | Cupos publicados | Cobertura | 10 de diciembre de 2025 => fecha 2025-12-10 | [sin reporte] —
    1.2 | Publicar las minutas y los contratistas de la alimentación escolar | Publicación mensual | Líder de alimentación escolar | Mensualmente => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | [en proceso] Se vienen publicando mes a mes.
    # LINEAMIENTOS DE TRANSPARENCIA PASIVA
    2.1 | Responder las peticiones de los docentes sobre nómina y escalafón | Respuestas en término | Talento humano docente | Contantemente => permanente | [en proceso] Se está respondiendo en término.
    # ELABORACION DE LOS INSTRUMENTOS DE GESTION DE LA INFORMACION
    3.1 | Aprobar las tablas de retención documental de los colegios | Once tablas aprobadas | Archivo | 30/10/2025 | [en proceso] Se han aprobado cuatro; las demás en proceso.
    # CRITERIO DIFERENCIAL DE ACCESIBILIDAD
    4.1 | Contar con un intérprete de lengua de señas en las jornadas de inscripción | Intérprete contratado | Cobertura | Cuando se abran las inscripciones => condicional | [no aplica] No aplica para este corte.
    # MONITOREO DEL ACCESO A LA INFORMACION PUBLICA
    5.1 | Medir los tiempos de respuesta de la secretaría | Informe semestral | !#REF! | Semestral => periodica 2025-06-30 2025-12-31 | [cumplida, en proceso] Se elaboró el informe del primer semestre.
    `,
  },
  {
    componente: 6,
    titles: ['COMPONENTE 6  INICIATIVAS ADICIONALES'],
    rows: `
    1.1 | Promover el código de integridad en los gobiernos escolares | Once jornadas | Líder de calidad | 31/10/2025 | [en proceso] Van seis jornadas, en proceso.
    1.2 | Firmar el compromiso de transparencia con los contratistas de transporte escolar | Compromisos firmados | Cobertura | 28/02/2025 | [cumplida] Se firmaron los cuatro compromisos el 26 de febrero.
    `,
  },
];

function paac(): SampleSheet {
  const sheet = new SampleSheet('PAAC', THEME, { widths: [24, 14, 38, 24, 22, 26, 42, 20, 16, 16, 38], frozenRows: 2 });
  sheet.line(1, `${MUNICIPIO}  -  ${DEPENDENCIA}`, { to: 11, look: 'title', role: 'titulo' });
  sheet.line(2, 'SEGUIMIENTO PAAC 2025 SEGUNDO CORTE', { to: 11, look: 'note', role: 'titulo' });
  let row = 4;
  for (const { componente, seccion, titles, rows, note } of PARTS) {
    const isTramite = componente === 2;
    const fields = isTramite ? TRAMITE_FIELDS : ACTIVIDAD_FIELDS;
    for (const text of titles) sheet.line(row++, text, { to: isTramite ? 11 : 7, look: 'component', role: 'titulo' });
    row = writeTable(sheet, row, {
      dependencia: DEPENDENCIA,
      componente,
      ...(seccion && { seccion }),
      columns: isTramite ? fields : ['subcomponente', ...fields],
      // The second section has no head of its own.
      ...(seccion !== 'intercambio' && { head: isTramite ? TRAMITE_HEAD : ACTIVIDAD_HEAD }),
      rows: parseRows(fields, rows),
    });
    if (note !== undefined) sheet.line(row + 1, note, { from: 2, look: 'note', role: 'nota' });
    row += seccion === 'planeacion' ? 0 : 4;
  }
  return sheet;
}

export function educacion(): SampleWorkbook {
  return { fileName: 'Educacion PAAC 2025.xlsm', sheets: [paac()] };
}

import type { DespachoPart } from './despacho';

/** Rows of the Secretaría General. */
export const GENERAL: readonly DespachoPart[] = [
  {
    componente: 1,
    rows: `
    # Políticas de Administración del Riesgo
    1.1 | Incluir la política de riesgos en la inducción de los servidores nuevos | Inducción con el tema incluido | Talento Humano | 31/03/2025 | [cumplida] Se incluyó el tema en la inducción del 27 de marzo.
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Levantar los riesgos de corrupción de contratación, talento humano y archivo | Matriz de riesgos | Líderes de proceso | 31/01/2025 | [cumplida] Se levantó y se envió a Planeación.
    2.2 | Revisar los controles de la contratación directa | Controles revisados | Contratación | 30/04/2025 | [en proceso] Se está revisando el manual de contratación.
    # Consulta y Divulgación
    3.1 | Publicar en la intranet los riesgos y controles de la secretaría | Publicación en la intranet | Sistemas | 14/02/2025 | [cumplida] Publicado en la intranet el 12 de febrero.
    # Monitoreo y Revisión
    4.1 | Revisar por muestreo los contratos de prestación de servicios | Informe de muestreo | Contratación | 30/05/2025 30/11/2025 => varias 2025-05-30 2025-11-30 | [pendiente] No se ha realizado el muestreo de mayo.
    # Seguimiento
    5.1 | Consolidar el seguimiento de los grupos de la secretaría | Matriz consolidada | Enlace | Cuatrimestral => periodica 2025-04-30 2025-08-31 2025-12-31 | [en proceso] En proceso la consolidación de agosto.
    `,
  },
  {
    componente: 2,
    seccion: 'planeacion',
    rows: `
    1 | Certificación laboral | Tecnológica | Expedición en línea | Se tarda ocho días | Generarla desde el sistema de nómina | Inmediata | Talento Humano | 15/01/2025 | 15/05/2025 | [cumplida] Se implementó la certificación en línea; ya se encuentra en funcionamiento.
    2 | Radicación de cuentas de contratistas | Tecnológica | Radicación digital | Se entregan carpetas en papel | Cargar los soportes en una plataforma | Ahorro de papel | Contratación y Tesorería | 01/04/2025 | 30/10/2025 | [en proceso] Se está probando con veinte contratistas.
    `,
  },
  {
    componente: 2,
    seccion: 'intercambio',
    rows: `
    1 | Ventanilla única de correspondencia | Tecnológica | Integrar la correspondencia de las sedes | Cada sede radica aparte | Un solo radicador para las cuatro sedes | Un solo número de radicado | Correspondencia | 01/02/2025 | 31/07/2025 | [pendiente] Se solicitó la licencia del programa, no se ha podido realizar la compra.
    `,
  },
  {
    componente: 3,
    rows: `
    # Información de calidad y en lenguaje comprensible
    1.1 | Publicar el informe de talento humano y de contratación | Informe publicado | Líderes de proceso | Primer semestre de 2025 => periodo 2025-06-30 | [cumplida] Se publicó el informe el 26 de junio.
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Prestar el apoyo logístico a la audiencia pública | Apoyo prestado | Almacén | Fecha programada => condicional | [sin reporte]
    # Incentivos para motivar la cultura de la rendición y petición de cuentas
    3.1 | Reconocer al grupo que mejor responda las peticiones | Un reconocimiento | Talento Humano | 12/12/2025 | [sin reporte]
    # Evaluación y retroalimentación a la gestión institucional
    4.1 | Autoevaluar la estrategia de rendición de cuentas con el formato nacional | Autoevaluación | Enlace | 31/10/2025 | [no aplica] No aplica: la autoevaluación la diligencia Planeación.
    `,
  },
  {
    componente: 4,
    rows: `
    # Estructura administrativa y direccionamiento estratégico
    1.1 | Crear el grupo de relación con el ciudadano | Resolución de creación | Secretaria General | 30/06/2025 | [pendiente] El proyecto de resolución no ha sido firmado.
    # Fortalecimiento de los canales de atención
    2.1 | Unificar las líneas telefónicas en un solo número | Número único | Sistemas | 29/08/2025 | [cumplida] Se puso en servicio el número único el 11 de agosto.
    2.2 | Publicar los horarios de atención de las cuatro sedes | Horarios publicados | Correspondencia | 31/01/2025 | [cumplida] Se publicaron los horarios en la página web y en las sedes.
    2.3 | Instalar buzones de sugerencias en las sedes | Cuatro buzones | Almacén | 31/03/2025 | [por confirmar] Buzones de sugerencias sede centro.
    # Talento humano
    3.1 | Capacitar a los servidores en atención al ciudadano y en lenguaje claro | Plan de capacitación ejecutado | Talento Humano | Trimestral, según el plan de capacitación => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [en proceso] Se vienen dictando las capacitaciones; avance 50 %.
    3.2 | Aplicar la evaluación del servicio en la evaluación de desempeño | Evaluaciones con el criterio incluido | Talento Humano | Anual => periodica 2025-12-31 | [sin reporte]
    # Normativo y procedimental
    4.1 | Actualizar la resolución del reglamento interno de peticiones | Resolución | Jurídica y Secretaría General | 31/07/2025 | [cumplida] Se expidió la Resolución 0417 de 2025.
    4.2 | Elaborar el informe trimestral de peticiones del municipio | Informe publicado | Relación con el ciudadano | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [cumplida, en proceso] Se elaboraron y se publicaron los informes de los dos primeros trimestres.
    # Relacionamiento con el ciudadano
    5.1 | Medir la satisfacción en las ventanillas de las cuatro sedes | Informe de medición | Relación con el ciudadano | Semestral => periodica 2025-06-30 2025-12-31 | [pendiente] No existe avance.
    `,
  },
  {
    componente: 5,
    rows: `
    # Lineamientos de transparencia activa
    1.1 | Actualizar el directorio de servidores y contratistas en el SIGEP | Directorio actualizado | Talento Humano | Mensual => periodica 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31 | [en proceso] Se viene actualizando con cada ingreso y retiro.
    1.2 | Publicar el plan anual de adquisiciones | Plan publicado | Contratación | 31/01/2025 | [cumplida] Se publicó en SECOP el 30 de enero.
    # Lineamientos de transparencia pasiva
    2.1 | Revisar las respuestas a las solicitudes de información | Muestra revisada | Relación con el ciudadano | Permanente => permanente | [en proceso] Se está revisando una muestra mensual.
    # Elaboración de los instrumentos de gestión de la información
    3.1 | Adoptar el índice de información clasificada y reservada | Acto administrativo | Archivo | 30/09/2025 | [en proceso] Se encuentra en proceso de revisión jurídica.
    3.2 | Actualizar el esquema de publicación | Esquema publicado | Sistemas | 28/02/2025 | [cumplida] Se actualizó y se publicó el esquema el 25 de febrero.
    # Criterio diferencial de accesibilidad
    4.1 | Ajustar la página web a las pautas de accesibilidad | Página con nivel AA | Sistemas | 28/11/2025 | [en proceso] En proceso de ajuste por el proveedor.
    # Monitoreo del acceso a la información pública
    5.1 | Publicar el informe de solicitudes de acceso a la información | Informe publicado | Relación con el ciudadano | Anual => periodica 2025-12-31 | [sin reporte] -
    `,
  },
];

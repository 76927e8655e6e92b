import type { DespachoPart } from './despacho';

/** Rows of the Secretaría de Gobierno. */
export const GOBIERNO: readonly DespachoPart[] = [
  {
    componente: 1,
    rows: `
    # Políticas de Administración del Riesgo
    1.1 | Tratar la política de riesgos en el comité de inspectores y comisarios | Acta del comité | Secretario de Gobierno | 28/02/2025 | [por confirmar] Acta 003 del comité.
    # Construcción del Mapa de Riesgos de Corrupción
    2.1 | Identificar riesgos en las querellas y en el control de establecimientos | Matriz de riesgos | Inspectores | 31/01/2025 | [cumplida] Se elaboró la matriz con los inspectores y se entregó a Planeación.
    2.2 | Asignar los operativos por sorteo entre los inspectores | Actas de sorteo | Secretario de Gobierno | Permanente => permanente | [en proceso] Se está haciendo el sorteo cada lunes.
    # Consulta y Divulgación
    3.1 | Informar a los comerciantes los canales de denuncia | Volante entregado | Inspectores | 30/04/2025 | [cumplida] Se entregaron 600 volantes en los operativos de marzo y abril.
    # Monitoreo y Revisión
    4.1 | Revisar los tiempos de las querellas para detectar demoras | Informe de tiempos | Coordinadora de inspecciones | Trimestral => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [pendiente] No se ha elaborado ningún informe.
    # Seguimiento
    5.1 | Reportar los avances en los tres cortes | Tres reportes | Enlace | 30/04/2025 29/08/2025 30/12/2025 => varias 2025-04-30 2025-08-29 2025-12-30 | [en proceso] Se envió el primero; el segundo está en proceso.
    `,
  },
  {
    componente: 2,
    seccion: 'planeacion',
    rows: `
    1 | Permiso para espectáculos públicos | Tecnológica | Radicación en línea | Se radica en papel ante cuatro oficinas | Formulario único en línea | Un solo trámite | Secretaría de Gobierno | 03/02/2025 | 30/09/2025 | [en proceso] Se viene ajustando el formulario con sistemas.
    2 | Certificado de residencia | Normativa | Reducción de requisitos | Se pide recibo y dos testigos | Verificar en la base del SISBÉN | Sin testigos | Secretaría de Gobierno | 03/02/2025 | 30/05/2025 | [cumplida] Se expidió el decreto y se eliminaron los testigos.
    `,
  },
  {
    componente: 3,
    rows: `
    # Información de calidad y en lenguaje comprensible
    1.1 | Publicar las cifras de convivencia y seguridad en un lenguaje sencillo | Boletín trimestral | Observatorio del delito | Trimestralmente => periodica 2025-03-31 2025-06-30 2025-09-30 2025-12-31 | [en proceso] Se está elaborando el segundo boletín.
    # Diálogo de doble vía con la ciudadanía y sus organizaciones
    2.1 | Celebrar consejos comunitarios de seguridad en las comunas | Cinco consejos | Secretario de Gobierno | Febrero, mayo, agosto, octubre y noviembre de 2025 => varias 2025-02-28 2025-05-31 2025-08-31 2025-10-31 2025-11-30 | [en proceso] Se han realizado tres; los demás están en proceso.
    2.2 | Citar a los gremios de comerciantes a la mesa de espacio público | Cuatro mesas | Coordinadora de espacio público | Cuando el consejo de gobierno lo disponga => condicional | [sin reporte] -
    # Evaluación y retroalimentación a la gestión institucional
    4.1 | Publicar los compromisos de los consejos comunitarios y su cumplimiento | Matriz de compromisos | Enlace | 12/09/2025 | [en proceso] En construcción la matriz de compromisos, en proceso.
    `,
  },
  {
    componente: 4,
    rows: `
    # Estructura administrativa y direccionamiento estratégico
    1.1 | Definir turnos de atención en la comisaría de familia | Turnos definidos | Comisaria de familia | 31/01/2025 | [cumplida] Se definieron y se publicaron los turnos.
    # Fortalecimiento de los canales de atención
    2.1 | Atender denuncias de violencia familiar las veinticuatro horas | Línea en servicio | Comisaria de familia | Todo el año => permanente | [en proceso] Se está prestando el servicio sin interrupciones.
    2.2 | Llevar la inspección móvil a los corregimientos | Ocho jornadas | Inspectores | 31/10/2025 | [en proceso] Van cinco jornadas, en proceso las tres restantes.
    # Talento humano
    3.1 | Formar a los inspectores en el trato a personas en situación de vulnerabilidad | Una formación | Secretario de Gobierno | 27/06/2025 | [pendiente] NO SE HA REALIZADO
    # Normativo y procedimental
    4.1 | Adoptar el protocolo de atención en los operativos | Protocolo adoptado | Coordinadora de espacio público | 30/05/2025 | [por confirmar] Protocolo de operativos versión 2.
    # Relacionamiento con el ciudadano
    5.1 | Encuestar a quienes presentan querellas | Informe de encuesta | Coordinadora de inspecciones | 11/12/2025 | [sin reporte]
    `,
  },
  {
    componente: 5,
    rows: `
    # Lineamientos de transparencia activa
    1.1 | Publicar el plan integral de seguridad y convivencia | Plan publicado | Enlace | 28/03/2025 | [cumplida] Se publicó el plan en la página web.
    1.2 | Publicar los decretos de restricción de horarios | Decretos publicados | Enlace | Cada que se expida un decreto => condicional | [cumplida] Se publicaron los seis decretos expedidos.
    # Lineamientos de transparencia pasiva
    2.1 | Anonimizar las decisiones de las comisarías antes de entregarlas | Decisiones anonimizadas | Comisaria de familia | Permanente => permanente | [sin reporte]
    # Elaboración de los instrumentos de gestión de la información
    3.1 | Inventariar los expedientes de querellas | Inventario | Coordinadora de inspecciones | 31/07/2025 | [pendiente] Pendiente por falta de personal de archivo.
    # Criterio diferencial de accesibilidad
    4.1 | Señalizar en braille las inspecciones | Señales instaladas | Almacén | 15 de noviembre de 2025 => fecha 2025-11-15 | [sin reporte]
    `,
  },
];

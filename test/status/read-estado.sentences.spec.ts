import { ESTADOS, type Estado } from '../../src/plan/estado';
import { readEstado } from '../../src/status/read-estado';

/** Follow-ups as officials write them, by the estado they tell: text → the words that decide ("nada": none do). */
const TEXTS: Readonly<Record<Estado, string>> = {
  cumplida: `
Se realizó la jornada de capacitación el 12 de marzo con asistencia de 45 funcionarios. → Se realizó
SE REALIZO LA JORNADA DE CAPACITACION → SE REALIZO
Se publico en la pagina web de la alcaldia. → Se publico
La Secretaría de Gobierno realizó dos capacitaciones a los funcionarios. → realizó
El plan fue socializado a todos los servidores públicos mediante circular 012. → fue socializado
Ya se cumplió a cabalidad. → Ya se cumplió
Actividad cumplida → Actividad cumplida
Actividad ejecutada en el mes de febrero. → Actividad ejecutada
Cumplida al 100% → Cumplida
100% → 100%
Cumplimiento del 100 % → 100 %
Meta cumplida → Meta cumplida
Se llevó a cabo la audiencia pública el 30 de mayo → Se llevó a cabo
Se dio respuesta a las 120 PQRS recibidas en el cuatrimestre. → Se dio
Se hizo entrega del informe a la oficina de control interno. → Se hizo
Fueron capacitados 30 funcionarios en servicio al ciudadano. → Fueron capacitados
Se encuentra actualizado el inventario de activos de información. → Se encuentra actualizado
El mapa de riesgos quedó aprobado por el comité. → quedó aprobado
Se adoptó mediante Decreto 045 de 2020 la política de administración del riesgo. → Se adoptó
Se han atendido todas las solicitudes dentro de los términos. → Se han atendido
Se diseñó el formato de encuesta y se aplicó a 50 usuarios. → Se diseñó
Publicado en https://www.ejemplo.gov.co/paac → Publicado
Realizado. → Realizado
Elaborada y socializada la matriz de riesgos → Elaborada
Se instaló el buzón de sugerencias y se habilitó la línea de atención. → Se instaló
Enviamos el informe a Planeación mediante oficio 234. → Enviamos
Se efectuó seguimiento al mapa de riesgos con corte a abril 30. → Se efectuó
Ya está publicado. → Ya está publicado
Se presentó el informe ante el Concejo Municipal el 15 de julio. → Se presentó
La oficina cuenta con una cartelera informativa actualizada. → cuenta con
Se suscribió convenio con el SENA. → Se suscribió
Se realizó la actividad según acta 03. Ver carpeta compartida. → Se realizó
Se realiza la publicación del informe en la página web. → Se realiza
Se realizó el monitoreo, no se evidenció materialización de riesgos. → Se realizó
Se hizo seguimiento y no se presentaron novedades. → Se hizo
No obstante la emergencia, se realizó la audiencia de manera virtual. → se realizó
A pesar de no contar con presupuesto, se realizó la jornada. → se realizó
No solo se publicó, también se socializó el plan. → se publicó
Se publicó el Decreto No 045 de 2020 → Se publicó
Se consolidó la información que estaba pendiente → Se consolidó
Se atendieron los pendientes del comité anterior. → Se atendieron
Se capacitaron 20 funcionarios → Se capacitaron
Fue enviada la información solicitada → Fue enviada
El informe ya fue entregado a Control Integral → ya fue entregado
Ha sido divulgado por medio de correos institucionales. → Ha sido divulgado
Se tiene implementado el sistema de turnos → Se tiene implementado
Existe un procedimiento documentado para PQRS → Existe
Se respondieron oportunamente las peticiones → Se respondieron
Se participó en la feria de transparencia. → Se participó
Se dispone de un link de transparencia → Se dispone de
Se publicó la Circular 15 de 2020 → Se publicó
Se realizaron 4 de 4 capacitaciones → Se realizaron
Si se realizó la jornada → se realizó
Sí se realizó la jornada → se realizó
Se cumplió con el 100% de lo programado → Se cumplió
Cumple → Cumple
Se realizó encuesta de satisfacción a 30 usuarios, resultado 95% favorable. → Se realizó
Se atendió al 100% de los usuarios → Se atendió
Mediante Resolución No. 123 se conformó el comité. → se conformó
El día 14 de febrero se llevó a cabo el comité de archivo. → se llevó a cabo
Se dieron a conocer los resultados a la comunidad → Se dieron
Se dio cumplimiento a la actividad → Se dio
Se efectuó la rendición de cuentas de manera virtual. → Se efectuó
La encuesta fue aplicada y tabulada. → fue aplicada
Se capacitó al personal y se anexan listados de asistencia → Se capacitó
Actualizado → Actualizado
Se realizó la publicación del Plan Anticorrupción en enero 31 de 2020, el cual puede consultarse en https://www.ejemplo.gov.co → Se realizó
Se tienen publicados en la página web los horarios de atención → Se tienen publicados
El link de transparencia se encuentra habilitado → se encuentra habilitado
Los formatos están disponibles en la página web → están disponibles
Se hicieron tres seguimientos durante el año → Se hicieron
Hemos cumplido con la totalidad de los informes → Hemos cumplido
Se expidió la Resolución 12 de 2020 → Se expidió
Se asignó un funcionario a la ventanilla → Se asignó
Se valoraron los riesgos → Se valoraron
Se eliminaron dos requisitos → Se eliminaron
Fue eliminado el requisito → Fue eliminado
Se han tabulado las encuestas → Se han tabulado
Fueron georreferenciadas las sedes → Fueron georreferenciadas
Se transfirieron los archivos → Se transfirieron
Se unificó el formulario → Se unificó
`,
  'en proceso': `
Se remite informe trimestral a la Secretaría de Planeación. → Se remite
Se está realizando la actualización del manual de funciones. → Se está realizando
La actividad está en proceso. → está en proceso
En ejecución → En ejecución
En curso → En curso
Se viene adelantando la caracterización de usuarios. → Se viene adelantando
Avance 30 % → Avance 30 %
Avance del 50% → 50%
60% de avance → 60% de avance
45% → 45%
Se ha avanzado en la elaboración del documento. → Se ha avanzado
Cumplida parcialmente → parcialmente
Se inició el proceso de contratación del proveedor. → Se inició
El documento se encuentra en etapa de revisión por jurídica. → se encuentra en etapa
Continúa en ejecución el contrato de mantenimiento. → Continúa en ejecución
Se continúa con la atención de usuarios. → Se continúa
Estamos elaborando el plan de acción. → Estamos elaborando
Se encuentra en construcción la matriz de riesgos → Se encuentra en construcción
El mapa de riesgos está siendo actualizado. → está siendo
Se tiene un borrador del documento. → Se tiene
Se cuenta con un avance en la caracterización. → Se cuenta con
Se publicó el plan; el segundo seguimiento se realizará en septiembre. → se realizará
Se atienden las PQRS dentro de los términos de ley. → Se atienden
Permanentemente se brinda información a los ciudadanos. → se brinda
Diariamente se publica información en redes sociales. → se publica
Se realizan reuniones mensuales con el equipo de trabajo. → Se realizan
La Secretaría atiende las solicitudes de los ciudadanos. → atiende
Se han venido publicando los informes en la web. → venido publicando
Se han venido realizando los seguimientos. → venido realizando
Se adelantan gestiones para la contratación → Se adelantan
Se proyectó para el mes de noviembre → Se proyectó
Se programó para noviembre → Se programó
Solo se realizó una de las tres capacitaciones → Solo se realizó
Se realizaron 2 de 4 capacitaciones programadas → Se realizaron
Se realizaron 2 de las 4 jornadas → Se realizaron
El informe está listo para publicar → está listo
Se realizó la solicitud de presupuesto → Se realizó
Se presentó propuesta a la alta dirección → Se presentó
Se elaboró proyecto de decreto → Se elaboró
Se cumplió con el 80% de la meta → 80%
Se hace necesario realizar la actividad → Se hace
Se inició la caracterización → Se inició
A la fecha se lleva un avance del 40% → 40%
Se avanza en la implementación del SGDEA → Se avanza
Los funcionarios participan en las capacitaciones de la ESAP → participan
Se encuentra en trámite ante la oficina jurídica; falta la firma. → Se encuentra en trámite
La actividad inició en el mes de julio → inició
Está en proceso, se espera culminar en diciembre → Está en proceso
Se está dando respuesta dentro del término → Se está dando
`,
  pendiente: `
No se ha realizado. → No se ha realizado
No se realizó → No se realizó
Aún no se ha realizado la capacitación → Aún no se ha realizado
Todavía no se ha publicado → Todavía no se ha publicado
NO SE HA PODIDO REALIZAR POR LA PANDEMIA → NO SE HA PODIDO REALIZAR
No se pudo llevar a cabo por la emergencia sanitaria. → No se pudo llevar a cabo
No ha sido posible realizar la audiencia pública. → No ha sido posible realizar
No fue posible ejecutar la actividad debido al aislamiento. → No fue posible ejecutar
No se han elaborado los informes. → No se han elaborado
No existe avance → No existe avance
No hay avance → No hay avance
No presenta avance. → No presenta avance
No registra avances → No registra avances
Sin avance → Sin avance
Sin ejecutar. → Sin ejecutar
Sin iniciar → Sin iniciar
Pendiente → Pendiente
Pendiente por realizar → Pendiente por realizar
Pendiente de publicar → Pendiente de publicar
Está pendiente la publicación en la página web → pendiente la publicación
Por realizar → Por realizar
Falta realizar la socialización. → Falta
Falta por elaborar el informe final → Falta por elaborar
Se realizará en el segundo semestre. → Se realizará
La capacitación se realizará en octubre → se realizará
Está programada para el mes de noviembre. → Está programada
Programado para el segundo semestre → Programado
Se tiene programado realizar la encuesta en diciembre. → Se tiene programado
Se aplazó por la emergencia sanitaria → Se aplazó
La actividad fue suspendida por el COVID-19 → fue suspendida
Reprogramada → Reprogramada
Actividad no ejecutada → no ejecutada
No cumplida → No cumplida
Actividad no cumplida → no cumplida
0% → 0%
Avance 0% → Avance 0%
No se cuenta con página web propia. → No se cuenta con
Esta actividad no se ha desarrollado debido a que no hay presupuesto. → no se ha desarrollado
En espera de aprobación. → En espera
Se está a la espera de la respuesta de Planeación. → a la espera
La dependencia no ha realizado la caracterización → no ha realizado
No se evidencia avance → No se evidencia avance
No se evidenció la publicación del informe. → No se evidenció
No se dio cumplimiento a la actividad → No se dio
La encuesta no fue aplicada. → no fue aplicada
Se elaboró el documento pero no se ha publicado. → no se ha publicado
Se elaboró el plan, pendiente de publicar en la página web. → pendiente de publicar
Debido a la pandemia no se realizó la feria → no se realizó
Imposible realizar por aislamiento → Imposible
Se dejó de realizar por falta de presupuesto. → dejó de realizar
Nunca se realizó → Nunca se realizó
No se ha realizado ni publicado ningún informe → No se ha realizado ni publicado
Se incumplió la meta. → incumplió
Se va a realizar en noviembre → Se va a realizar
Se solicitó apoyo a la oficina de sistemas; a la fecha no se ha recibido respuesta → no se ha recibido
Se reprogramó la jornada y se realizó el 3 de agosto. → Se reprogramó
No se aporta evidencia de la actividad → No se aporta evidencia
no se tiene implementado el sistema de turnos → no se tiene implementado
No contamos con ventanilla única → No contamos
No existe procedimiento → No existe
El proyecto de acuerdo está por aprobar en el Concejo → por aprobar
Se determinó aplazar la jornada → aplazar
Se tomó la decisión de cancelar el evento por la pandemia → cancelar
La actividad se dejó para el segundo semestre → se dejó para
Se trasladó para el mes de octubre → Se trasladó
Se hará en noviembre → Se hará
Queda para el próximo cuatrimestre → Queda para
Se debía realizar en abril → Se debía
Ninguna capacitación se realizó → Ninguna
No se elaboró el informe ni se publicó → No se elaboró
Tampoco se realizó → Tampoco se realizó
Si no se ha realizado, se debe reprogramar → reprogramar
Informe no presentado → no presentado
Actividad pendiente por ejecutar en el segundo semestre → pendiente por ejecutar
Antes de la pandemia se realizó una jornada; las demás fueron canceladas → fueron canceladas
En proceso de contratación, no se ha firmado el contrato → no se ha firmado
No se cumplió la meta → No se cumplió
Esta actividad no se llevó a cabo → no se llevó a cabo
No aplicó la encuesta → No aplicó
Por motivos de la pandemia esta actividad aun no se realiza → aun no se realiza
no se hizo → no se hizo
No. → No
NO → NO
Sin realizar por aislamiento preventivo → Sin realizar
NO SE HA EJECUTADO → NO SE HA EJECUTADO
NO SE REALIZÓ LA ACTIVIDAD DEBIDO A LA PANDEMIA → NO SE REALIZÓ
A la fecha no se ha dado cumplimiento → no se ha dado
No se logró realizar la jornada → No se logró realizar
No se alcanzó a realizar → No se alcanzó a realizar
No alcanzó a realizarse → No alcanzó a
No se ha recibido capacitación → No se ha recibido
No hay registro de la actividad → No hay registro
Se han dejado de publicar los informes → dejado de publicar
`,
  'no aplica': `
N/A → N/A
NA → NA
No aplica → No aplica
No aplica para este periodo. → No aplica
N.A. → N.A.
No Aplica. → No Aplica.
Esta actividad no aplica para la dependencia → no aplica
N/A: la matriz la lleva la Secretaría General → N/A
N/A, lo realiza Planeación → N/A
No aplica: lo realiza Planeación → No aplica
`,
  'por confirmar': `
Acta de reuniones realizadas → nada
Ver información en el siguiente link → nada
Ver información en el siguiente link: https://www.ejemplo.gov.co/informe-publicado → nada
https://www.ejemplo.gov.co/se-realizo → nada
Listado de asistencia → nada
Registro fotográfico → nada
Se anexa evidencia → nada
Informe publicado → nada
Actas de comité y listados de asistencia → nada
No se presentaron quejas en el periodo → nada
Durante el periodo no se recibieron denuncias por corrupción. → nada
No se materializó ningún riesgo. → nada
No hubo lugar a modificaciones → nada
Capacitación a funcionarios → nada
Memorando 0103 → nada
ok → nada
Se requiere apoyo → nada
Realizar seguimiento al plan → nada
Oficio 345 del 12 de marzo → nada
Secretaría de Planeación → nada
Ver anexo 3 → nada
Se realizó la capacitación, no se adjunta evidencia. → no se adjunta evidencia
Se requiere contratar el personal para iniciar → nada
Informe enviado a Planeación el 15 de agosto → nada
Se tiene en cuenta lo establecido en la norma → Se tiene en cuenta
Existe retraso en la entrega → Existe retraso
Se presentaron inconvenientes para realizar la actividad → Se presentaron inconvenientes
Se presentaron dificultades por la pandemia → Se presentaron dificultades
Cumplir con el 100% de las respuestas → nada
No se recibieron en el periodo ninguna queja ni denuncia → nada
Si no se realizó → nada
Actividad para realizar en el segundo semestre → nada
Reunión de socialización con el equipo de trabajo el 5 de marzo → nada
Si → nada
Se anexan actas → nada
Se adjuntan listados de asistencia y registro fotográfico → nada
Se perdió la información del equipo → nada
Se venció el contrato → nada
Se dañó el servidor → nada
Se vio afectada por la pandemia → nada
Se decidió esperar → nada
Buzones de sugerencias en la sede centro → nada
Se olvidó publicar → nada
Se intentó realizar la jornada → nada
Se trató de contactar a los usuarios → nada
Se acordó realizar la jornada en octubre → nada
`,
  'sin reporte': `
- → nada
— → nada
. → nada
Sin reporte → Sin reporte
No reporta → No reporta
... → nada
`,
};

describe.each(ESTADOS)('a follow-up that tells «%s»', (estado) => {
  const texts = TEXTS[estado]
    .split('\n')
    .filter((line) => line.includes('→'))
    .map((line) => line.split(/ → (?=[^→]*$)/) as [string, string]);

  it.each(texts)('«%s», by the words «%s»', (seguimiento, words) => {
    const razon = words === 'nada' ? '' : words;
    expect(readEstado(seguimiento)).toEqual({ valor: estado, origen: 'texto', razon });
  });
});

describe('a blank follow-up', () => {
  it.each(['', '   ', '\n', '-', '—', '.', '…', '***'])('«%s» is sin reporte', (seguimiento) => {
    expect(readEstado(seguimiento)).toEqual({ valor: 'sin reporte', origen: 'texto', razon: '' });
  });
});

describe('words inside addresses and of other things', () => {
  it.each([
    ['https://www.ejemplo.gov.co/se-realizo-la-jornada', 'por confirmar'],
    ['correo: se.publico@ejemplo.gov.co', 'por confirmar'],
    ['Licencias que cumplieron los requisitos', 'por confirmar'],
    ['Documento con los controles establecidos', 'por confirmar'],
    ['Se informa que no se ha realizado', 'pendiente'],
    ['Relación de solicitudes que no se han respondido', 'pendiente'],
  ])('«%s» is %s', (seguimiento, estado) => {
    expect(readEstado(seguimiento).valor).toBe(estado);
  });
});

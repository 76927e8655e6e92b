import { CLASES, type ClaseFecha } from '../../src/dates/fecha-programada';
import { readFecha } from '../../src/dates/read-fecha';

/**
 * What officials type, by what it means in a plan of 2020: typed → plazos !avisos. A plazo without year is of 2020, ⏎ is a
 * line break, "ninguno" no plazo; "cada mes" and "cada quincena" are all their last days.
 */
const FORMS: Readonly<Record<ClaseFecha, string>> = {
  fecha: `
30/06/2020 → 06-30
 30/06/2020  → 06-30
30/06/2020 . → 06-30
30-06-2020 → 06-30
30.06.2020 → 06-30
30 06 2020 → 06-30
30/6/2020 → 06-30
1/6/2020 → 06-01
1/6/20 → 06-01 !anio-dos-cifras
30-06-20 → 06-30 !anio-dos-cifras
30/Jun/2020 → 06-30
30-jun-20 → 06-30 !anio-dos-cifras
30 jun 2020 → 06-30
30jun2020 → 06-30
30 de abril de 2020 → 04-30
30 de abril del 2020 → 04-30
30 abril de 2.020 → 04-30
30/04/2.020 → 04-30
abril 30 de 2020 → 04-30
Abril 30, 2020 → 04-30
abril 30/2020 → 04-30
Abril 30 → 04-30 !anio-supuesto
a 31 de diciembre → 12-31 !anio-supuesto
hasta el 30/06/2020 → 06-30
Antes del 31 de enero → 01-31 !anio-supuesto
a más tardar el 31 de enero de 2020 → 01-31
A mas tardar 30 de junio → 06-30 !anio-supuesto
Máximo 30 de junio de 2020 → 06-30
Fecha límite: 30/06/2020 → 06-30
Fecha programada: 30/06/2020 → 06-30
ene-31 → 01-31 !anio-supuesto
Sept 30 2020 → 09-30
30 de agsoto de 2020 → 08-30 !leida-como
31 diciemre 2020 → 12-31 !leida-como
30 setiembre 2020 → 09-30
04/30/2020 → 04-30 !mes-dia
02/07/2020 → 07-02
12/31/2020 → 12-31 !mes-dia
29/03/2019 → 2019-03-29 !fuera-de-vigencia
10/01/2021 → 2021-01-10 !fuera-de-vigencia
2020-06-30 → 06-30
2020/06/30 → 06-30
2020-06-30 00:00:00 → 06-30
2020-06-30T05:00:00.000Z → 06-30
20200630 → 06-30
30062020 → 06-30
43861 → 01-31 !leida-como
30/06/2020 Secretaría de Planeación → 06-30 !texto-sobrante
30/06 → 06-30 !anio-supuesto
primero de mayo de 2020 → 05-01
treinta y uno (31) de diciembre de 2020 → 12-31
treinta (30) de junio de 2020 → 06-30
1º de abril de 2020 → 04-01
Martes 30 de junio de 2020 → 06-30
30 de junio de la presente vigencia → 06-30
30 de junio del presente año → 06-30
31 de enero de cada año → 01-31
31 de enero del siguiente año → 2021-01-31 !fuera-de-vigencia
31 de enero de la vigencia siguiente → 2021-01-31 !fuera-de-vigencia
Primer semestre (30/06/2020) → 06-30
Junio: 15/06/2020 → 06-15
Corte a 30 de abril de 2020 → 04-30
Con corte al 31/08/2020 → 08-31
30 de Agosto/2020 → 08-30
30/agosto/2020 → 08-30
30/06/2020 y permanente → 06-30 !contradictoria
Trimestral 30/06/2020 → 06-30 !contradictoria
Trimestre 30/06/2020 → 06-30 !texto-sobrante
Tue Jun 30 2020 00:00:00 GMT-0500 → 06-30 !texto-sobrante
Enero  31  de   2020 → 01-31
31 de Enero 2020 → 01-31
31 Ene/2020 → 01-31
31.ene.2020 → 01-31
(31/01/2020) → 01-31
"31/01/2020" → 01-31
31/01/2020* → 01-31
enero 31 / 2020 → 01-31
30 de noviembre → 11-30 !anio-supuesto
30/nov → 11-30 !anio-supuesto
30-nov → 11-30 !anio-supuesto
Nov-30 → 11-30 !anio-supuesto
2020/11/30 → 11-30
30 DE JUNIO DEL AÑO 2020 → 06-30
Junio 30 del 2020 → 06-30
31-ene → 01-31 !anio-supuesto
31/Dic. → 12-31 !anio-supuesto
Dic 31/20 → 12-31 !anio-dos-cifras
diciembre 31 de 2.020 → 12-31
31.12.20 → 12-31 !anio-dos-cifras
31-12 → 12-31 !anio-supuesto
jul 20 → 07-20 !anio-supuesto
30/06/2020? → 06-30
30 de junio (segundo seguimiento) → 06-30 !anio-supuesto
29/02/2020 → 02-29
6/30/2020 → 06-30 !mes-dia
06/30/20 → 06-30 !mes-dia !anio-dos-cifras
Diciembre 31de 2020 → 12-31
31 de diciembre de2020 → 12-31
31 /12/ 2020 → 12-31
31/ dic /2020 → 12-31
31 - 12 - 2020 → 12-31
31_12_2020 → 12-31
hasta diciembre 31 → 12-31 !anio-supuesto
A diciembre 31 de 2020 → 12-31
a 31/12/2020 → 12-31
15 Feb → 02-15 !anio-supuesto
Feb 15 → 02-15 !anio-supuesto
15-02-2020 00:00 → 02-15
2/15/2020 → 02-15 !mes-dia
30-JUNIO-2020 → 06-30
Septiembe 30 → 09-30 !anio-supuesto !leida-como
31-12-2020 (permanente) → 12-31 !contradictoria
31/12/2020 (Anual) → 12-31
Anual (31 de enero) → 01-31 !anio-supuesto
Ago 31 2020 → 08-31
Agosto treinta y uno → 08-31 !anio-supuesto
primero (1) de julio de 2020 → 07-01
Mayo1 → 05-01 !anio-supuesto
1Mayo2020 → 05-01
2020.06.30 → 06-30
`,
  mes: `
01/2020 → 01-31
Enero de 2020 → 01-31
enero-2020 → 01-31
Enero/2020 → 01-31
ene-20 → 01-31 !anio-dos-cifras
dic.2020 → 12-31
Dic. 2020 → 12-31
Diciembre → 12-31 !anio-supuesto
Mes de junio → 06-30 !anio-supuesto
en junio → 06-30 !anio-supuesto
setiembre 2020 → 09-30
Agsoto 2020 → 08-31 !leida-como
Octumbre de 2020 → 10-31 !leida-como
finales de junio → 06-30 !anio-supuesto
Julio → 07-31 !anio-supuesto
Último día hábil de junio de 2020 → 06-30
nov 2020 → 11-30
11/2020 → 11-30
11-2020 → 11-30
2020-11 → 11-30
06/20 → 06-30 !anio-dos-cifras
JUNIO/2020 → 06-30
jun-2020 → 06-30
2020-jun → 06-30
Primeros 10 días hábiles de enero → 01-31 !anio-supuesto !texto-sobrante
ene → 01-31 !anio-supuesto
mar-20 → 03-31 !anio-dos-cifras
5/2020 → 05-31
2020/12 → 12-31
junio - 2020 → 06-30
Enero 2.020 → 01-31
Enero del 2020 → 01-31
primer dia habil de febrero → 02-29 !anio-supuesto
Nobiembre 2020 → 11-30 !leida-como
Dicembre → 12-31 !anio-supuesto !leida-como
Febreo → 02-29 !anio-supuesto !leida-como
Otubre de 2020 → 10-31 !leida-como
Jinio 2020 → 06-30 !leida-como
Semestral (enero) → 01-31 !anio-supuesto !contradictoria
Enero - → 01-31 !anio-supuesto
- Enero → 01-31 !anio-supuesto
`,
  periodo: `
Primer Trimestre → 03-31
1er trimestre → 03-31
1er. trimestre → 03-31
1° trimestre → 03-31
1º Trimestre 2020 → 03-31
I trimestre → 03-31
IV Trimestre de 2020 → 12-31
Trimestre I → 03-31
Trimestre 1 → 03-31
Trimestre 2 de 2020 → 06-30
trimestre uno → 03-31
primer semestre 2020 → 06-30
Primer semestre del año → 06-30
II semestre → 12-31
2do semestre → 12-31
segundo cuatrimestre → 08-31
tercer bimestre → 06-30
3er. cuatrimestre de 2020 → 12-31
primera quincena de junio → 06-15
segunda quincena del mes de febrero de 2020 → 02-29
1a quincena de junio de 2020 → 06-15
último trimestre → 12-31
último trimestre del año 2020 → 12-31
Durante el primer semestre → 06-30
primera semana de junio → 06-07
Vigencia 2020 → 12-31
2020 → 12-31
fin de año → 12-31
Finales de 2020 → 12-31
Primeros seis meses del año → 06-30
4 trimestre → 12-31
cuarto trimestre 2020 → 12-31
2 Semestre → 12-31
2° trim 2020 → 06-30
Trim. 3 → 09-30
III Trim → 09-30
Año 2020 → 12-31
Vigencias 2020-2023 → 2023-12-31 !fuera-de-vigencia
2020-2023 → 2023-12-31 !fuera-de-vigencia
Primer  trimestre⏎2020 → 03-31
primer trimestre del 2021 → 2021-03-31 !fuera-de-vigencia
Segundo semestre de la vigencia 2020 → 12-31
3ra semana de junio → 06-21
Bimestre 1 → 02-29
Ultimo trimestre → 12-31
Vigencia → 12-31
1er. trimeste → 03-31 !leida-como
Segundo semetre → 12-31 !leida-como
Anualidad → 12-31
`,
  rango: `
01/01/2020 - 31/08/2020 → 08-31
01/01/2020-31/08/2020 → 08-31
01/02/2020 al 30/11/2020 → 11-30
01/02/2020 a 30/11/2020 → 11-30
01/02/2020 hasta 30/11/2020 → 11-30
de enero a marzo de 2020 → 03-31
Enero - Diciembre → 12-31 !anio-supuesto
Enero – Diciembre 2020 → 12-31
Ene-Dic 2020 → 12-31
Ene. a Dic. de 2020 → 12-31
desde el 1 de febrero hasta el 30 de noviembre de 2020 → 11-30
Del 1 al 30 de abril de 2020 → 04-30
del 15 al 30/06/2020 → 06-30
1-15 enero → 01-15 !anio-supuesto
entre enero y marzo de 2020 → 03-31
entre el 1 y el 15 de marzo → 03-15 !anio-supuesto
Inicio: 01/02/2020 Fin: 30/11/2020 → 11-30
Inicia 01/02/2020 finaliza 30/11/2020 → 11-30
31/12/2020 - 01/01/2020 → 01-01 !inicio-posterior-al-fin
noviembre a febrero de 2021 → 2021-02-28 !fuera-de-vigencia
de enero de 2020 a enero de 2021 → 2021-01-31 !fuera-de-vigencia
Enero 2020 - Diciembre 2020 → 12-31
I - IV trimestre → 12-31
01/0/2020 - 31/08/2020 → 08-31 !imposible
30-31 de agosto → 08-31 !anio-supuesto
Junio 30 - Diciembre 31 → 12-31 !anio-supuesto
Desde enero de 2020 → ninguno !fin-vacio
A partir del 1 de febrero de 2020 → ninguno !fin-vacio
Enero 01 a Diciembre 31 de 2020 → 12-31
01 de Enero al 31 de Diciembre de 2020 → 12-31
01/01/2020 A 31/12/2020 → 12-31
01-01-2020 al 31-12-2020 → 12-31
01-ene-2020 - 31-dic-2020 → 12-31
01/01/2020 -⏎31/12/2020 → 12-31
febrero-marzo 2020 → 03-31
1er. Semestre - 2do. Semestre → 12-31
Febrero 2020 hasta Diciembre 2020 → 12-31
De Febrero a Noviembre → 11-30 !anio-supuesto
Enero 1 - Diciembre 31 → 12-31 !anio-supuesto
Feb - Nov → 11-30 !anio-supuesto
Marzo-20 a Dic-20 → 12-31 !anio-dos-cifras
1/1/2020-12/31/2020 → 12-31 !mes-dia
Abril a junio → 06-30 !anio-supuesto
Desde el 1 de enero hasta el 31 de diciembre → 12-31 !anio-supuesto
Enero-Diciembre de 2020 → 12-31
01/02/2020 – 15/12/2020 → 12-15
Del 2 de enero al 30 de diciembre de 2020 → 12-30
30 de junio de 2020 hasta 31 de diciembre de 2020 → 12-31
Julio de 2020 a Julio de 2021 → 2021-07-31 !fuera-de-vigencia
01 al 30 de junio → 06-30 !anio-supuesto
1-30 junio 2020 → 06-30
`,
  varias: `
02/07/2020 30/09/2020 30/12/2020 → 07-02 09-30 12-30
Abril – Agosto – diciembre 2020 → 04-30 08-31 12-31
Dos veces al año (30 de abril de 2020 y 31 de agosto de 2020) → 04-30 08-31
30/04/2020, 31/08/2020 y 31/12/2020 → 04-30 08-31 12-31
30/04/2020; 31/08/2020; 31/12/2020 → 04-30 08-31 12-31
30/04/2020⏎31/08/2020⏎31/12/2020 → 04-30 08-31 12-31
- 30/04/2020⏎- 31/08/2020 → 04-30 08-31
30/04/2020 - 31/08/2020 - 31/12/2020 → 04-30 08-31 12-31
30/04/2020/31/08/2020 → 04-30 08-31
30/04/2020 / 31/08/2020 → 04-30 08-31
30/04/202031/08/2020 → 04-30 08-31
Abril, agosto y diciembre → 04-30 08-31 12-31 !anio-supuesto
Junio y diciembre de 2020 → 06-30 12-31
Junio/Diciembre → 06-30 12-31 !anio-supuesto
30 de abril, 31 de agosto y 31 de diciembre de 2020 → 04-30 08-31 12-31
Abril 30, Agosto 31 y Diciembre 31 de 2020 → 04-30 08-31 12-31
30 abril 31 agosto 31 diciembre → 04-30 08-31 12-31 !anio-supuesto
abril 30 agosto 31 diciembre 31 → 04-30 08-31 12-31 !anio-supuesto
30 y 31 de agosto de 2020 → 08-30 08-31
15, 20 y 30 de junio → 06-15 06-20 06-30 !anio-supuesto
Junio 15 y 30 de 2020 → 06-15 06-30
Primer y segundo semestre → 06-30 12-31
1er y 3er trimestre de 2020 → 03-31 09-30
I, II, III y IV trimestre → 03-31 06-30 09-30 12-31
Semestre I y II → 06-30 12-31
de enero a marzo y de julio a septiembre → 03-31 09-30 !anio-supuesto
Cortes: 30 de abril, 31 de agosto, 31 de diciembre → 04-30 08-31 12-31 !anio-supuesto
Trimestral (31/03/2020, 30/06/2020, 30/09/2020, 31/12/2020) → 03-31 06-30 09-30 12-31
Semestral (junio y diciembre) → 06-30 12-31 !anio-supuesto
Semestral: 30/06/2020 y 31/12/2020 → 06-30 12-31
30/04/2020 31/06/2020 → 04-30 !imposible
30/04/2020, 31 de agosto y 31 de noviembre de 2020 → 04-30 08-31 !imposible
30 de junio de 2020 31 de diciembre de 2020 → 06-30 12-31
Julio de 2020 Diciembre de 2020 → 07-31 12-31
Marzo-Junio-Septiembre-Diciembre → 03-31 06-30 09-30 12-31 !anio-supuesto
Enero, febrero y marzo → 01-31 02-29 03-31 !anio-supuesto
30/08/2020 y 30/12/2020. → 08-30 12-30
01/01/2020⏎31/12/2020 → 01-01 12-31
Febrero - Junio - Octubre de 2020 → 02-29 06-30 10-31
Semestralmente (Enero y Julio) → 01-31 07-31 !anio-supuesto
30 Abril 2020 - 30 Agosto 2020 - 30 Dic 2020 → 04-30 08-30 12-30
30 DE ABRIL 31 DE AGOSTO Y 31 DE DICIEMBRE DE 2020 → 04-30 08-31 12-31
30/06/2020 y/o 31/12/2020 → 06-30 12-31
30-06-2020 / 30-12-2020 → 06-30 12-30
31/01/2020 ; 30/04/2020 → 01-31 04-30
Enero 30⏎Junio 30 → 01-30 06-30 !anio-supuesto
Trimestralmente (marzo, junio, septiembre, diciembre) → 03-31 06-30 09-30 12-31 !anio-supuesto
Enero a Junio / Julio a Diciembre → 06-30 12-31 !anio-supuesto
Durante los meses de marzo y septiembre → 03-31 09-30 !anio-supuesto
Cada cuatrimestre (30 abril, 31 agosto, 31 dic) → 04-30 08-31 12-31 !anio-supuesto
Cortes abril, agosto y diciembre → 04-30 08-31 12-31 !anio-supuesto
30 abril - 30 agosto - 30 diciembre → 04-30 08-30 12-30 !anio-supuesto
dentro de los 10 primeros días hábiles de mayo, septiembre y enero → 01-31 05-31 09-30 !anio-supuesto !texto-sobrante
01/01/2020 31/12/2020 → 01-01 12-31
Mayo 8 y 9 → 05-08 05-09 !anio-supuesto
8 y 9 de mayo → 05-08 05-09 !anio-supuesto
Abril-mayo-junio → 04-30 05-31 06-30 !anio-supuesto
Abril, mayo, junio → 04-30 05-31 06-30 !anio-supuesto
Semestral – junio y diciembre → 06-30 12-31 !anio-supuesto
1° semestre 2° semestre → 06-30 12-31
Noviembre y diciembre → 11-30 12-31 !anio-supuesto
Trimestre I, II, III, IV → 03-31 06-30 09-30 12-31
Marzo 31, Junio 30, Septiembre 30, Diciembre 31 → 03-31 06-30 09-30 12-31 !anio-supuesto
31/03/2020,30/06/2020,30/09/2020,31/12/2020 → 03-31 06-30 09-30 12-31
31 de marzo - 30 de junio - 30 de septiembre y 31 de diciembre de 2020 → 03-31 06-30 09-30 12-31
Junio 2020 y diciembre 2020 → 06-30 12-31
30 junio 2020 y 30 noviembre 2020 → 06-30 11-30
30/06/2020⏎(primer corte)⏎31/12/2020⏎(segundo corte) → 06-30 12-31
1. 30/04/2020 2. 31/08/2020 3. 31/12/2020 → 04-30 08-31 12-31
1) 30/04/2020⏎2) 31/08/2020 → 04-30 08-31
a) 30/04/2020 b) 31/08/2020 → 04-30 08-31
• 30/04/2020⏎• 31/08/2020 → 04-30 08-31
Seguimiento 1: 30/04/2020. Seguimiento 2: 31/08/2020. Seguimiento 3: 31/12/2020 → 04-30 08-31 12-31
Abril 30 - Agosto 31 - Diciembre 31 → 04-30 08-31 12-31 !anio-supuesto
30 abril, agosto y diciembre → 04-30 08-31 12-31 !anio-supuesto
30 de abril, agosto y diciembre → 04-30 08-31 12-31 !anio-supuesto
Abril, Agosto, Diciembre de cada año → 04-30 08-31 12-31
Enero/Febrero 2020 → 01-31 02-29
`,
  periodica: `
Mensual → cada mes
Mensualmente. → cada mes
Mensaul → cada mes !leida-como
Bimestral → 02-29 04-30 06-30 08-31 10-31 12-31
Trimestral → 03-31 06-30 09-30 12-31
TRIMESTRALMENTE → 03-31 06-30 09-30 12-31
Cuatrimestral → 04-30 08-31 12-31
Semestral → 06-30 12-31
Semestral 2020 → 06-30 12-31
Anual → 12-31
Anualmente → 12-31
cada mes → cada mes
cada tres meses → 03-31 06-30 09-30 12-31
cada tres (3) meses → 03-31 06-30 09-30 12-31
cada 6 meses → 06-30 12-31
Cada semestre → 06-30 12-31
cada año → 12-31
todos los meses → cada mes
mes a mes → cada mes
una vez al año → 12-31
Una (1) vez al año → 12-31
dos veces al año → 06-30 12-31
2 veces al año → 06-30 12-31
tres veces por año → 04-30 08-31 12-31
cuatro veces al año → 03-31 06-30 09-30 12-31
una vez por semestre → 06-30 12-31
una vez cada tres meses → 03-31 06-30 09-30 12-31
2 al año → 06-30 12-31
dos informes al año → 06-30 12-31
Quincenal → cada quincena
cada 15 días → cada quincena
Mensual y trimestral → cada mes
Mensual de febrero a noviembre → 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 !anio-supuesto
Bimestral a partir de abril → 04-30 06-30 08-31 10-31 12-31 !anio-supuesto
30 de cada mes → cada mes !texto-sobrante
Último día de cada mes → cada mes
Los primeros cinco días de cada mes → cada mes !texto-sobrante
Trimestre → 03-31 06-30 09-30 12-31 !leida-como
Bimensual → 02-29 04-30 06-30 08-31 10-31 12-31 !leida-como
Cada 4 meses → 04-30 08-31 12-31
cada cuatro (04) meses → 04-30 08-31 12-31
3 veces al año → 04-30 08-31 12-31
Cada trimestre → 03-31 06-30 09-30 12-31
por trimestre → 03-31 06-30 09-30 12-31
trimestre vencido → 03-31 06-30 09-30 12-31
Mes vencido → cada mes
Mensual 2020 → cada mes
Mensual/Anual → cada mes
1 vez por trimestre → 03-31 06-30 09-30 12-31
Cada 3 meses a partir de marzo → 03-31 06-30 09-30 12-31 !anio-supuesto
Tres (3) veces al año → 04-30 08-31 12-31
mensualmente los 5 primeros días → cada mes !texto-sobrante
A más tardar el último día hábil de cada mes → cada mes
Permanente/Mensual → cada mes
semestral (30/06/2020-31/12/2020) → 06-30 12-31
4 trimestres → 03-31 06-30 09-30 12-31
Cada dos meses → 02-29 04-30 06-30 08-31 10-31 12-31
Cada bimestre → 02-29 04-30 06-30 08-31 10-31 12-31
Semestralmente → 06-30 12-31
1 semestral → 06-30 12-31 !texto-sobrante
Mensual (12 informes) → cada mes !texto-sobrante
12 al año → cada mes
Una por trimestre → 03-31 06-30 09-30 12-31
Último día del mes → cada mes
fin de mes → cada mes
Cada mes de la vigencia → cada mes
Trimestal → 03-31 06-30 09-30 12-31 !leida-como
Semestrál → 06-30 12-31
c/mes → cada mes
c/3 meses → 03-31 06-30 09-30 12-31
Trimestral, según lo que se acuerde → 03-31 06-30 09-30 12-31 !texto-sobrante
`,
  permanente: `
Todo el año → ninguno
Todo al año → ninguno
todo el año 2020 → ninguno
Durante todo el año → ninguno
Durante la vigencia 2020 → ninguno
Durante la vigencia → ninguno
Permanente → ninguno
Permanentemente → ninguno
PERMANETE → ninguno !leida-como
Contantemente → ninguno !leida-como
Continuamente → ninguno
Continuo → ninguno
Periódicamente → ninguno
Diario → ninguno
A diario → ninguno
Todos los días → ninguno
Semanal → ninguno
cada semana → ninguno
Permanente desde febrero → ninguno !anio-supuesto
durante el año → ninguno
Todo el tiempo → ninguno
Todos los viernes → ninguno
Lunes a viernes → ninguno
24/7 → ninguno
Cuatrienio → ninguno
Permanente (todo el año) → ninguno
De manera permanente → ninguno
Todo el periodo → ninguno
Todo el cuatrienio → ninguno
Durante toda la vigencia 2020 → ninguno
semanalmente → ninguno
`,
  condicional: `
Cada que se requiera → ninguno
Cada vez que el ciudadano lo solicite → ninguno
Cuando se requiera → ninguno
A demanda → ninguno
Según necesidad → ninguno
De acuerdo al cronograma → ninguno
Según cronograma 2020 → ninguno
Según lo establecido en el Decreto 124 del 26 de enero de 2016 → ninguno
Dentro de los 15 días siguientes al vencimiento → ninguno
Programación de capacitación → ninguno
Fecha programada → ninguno
Por definir → ninguno
Cuando aplique → ninguno
Eventualmente → ninguno
Una vez se apruebe el plan → ninguno
En caso de presentarse novedades → ninguno
A demanda del usuario → ninguno
Según programación → ninguno
Sujeto a disponibilidad presupuestal → ninguno
Según requerimiento → ninguno
Fecha de corte → ninguno
Inmediato → ninguno
Sin definir → ninguno
Por programar → ninguno
A convenir → ninguno
Pendiente → ninguno
Según Plan de Trabajo → ninguno
De acuerdo a necesidades → ninguno
Cuando lo requieran los entes de control → ninguno
Una sola vez → ninguno
Única vez → ninguno
Conforme a la programación de la oficina → ninguno
La acordada por la oficina de sistemas → ninguno
Cuando haya cambios → ninguno
La que programe la oficina de sistemas → ninguno
Según lo que se defina → ninguno
`,
  invalida: `
quinto trimestre → ninguno !imposible
tercer semestre → ninguno !imposible
31 abril de 2020 → ninguno !imposible
32 abril de 2020 → ninguno !imposible
01/0/2020 → ninguno !imposible
30/02/2020 → ninguno !imposible
31/06/2020 → ninguno !imposible
30/13/2020 → ninguno !imposible
30/06/202 → ninguno !imposible
30/06/20200 → ninguno !imposible
01/01/2020 - 31/06/2020 → ninguno !imposible
00/00/0000 → ninguno !imposible
29/02/2019 → ninguno !imposible
31 de Septiembre de 2020 → ninguno !imposible
13/13/2020 → ninguno !imposible
32/01/2020 → ninguno !imposible
20/20/2020 → ninguno !imposible
30-2020 → ninguno !imposible
31/12/2O20 → ninguno !imposible !texto-sobrante
3 1/12/2020 → ninguno !imposible !texto-sobrante
`,
  vacia: `
 → ninguno
- → ninguno
— → ninguno
N/A → ninguno
No aplica → ninguno
... → ninguno
?? → ninguno
`,
  'no-reconocida': `
12345 → ninguno
1.1 → ninguno
2.3 → ninguno
15 → ninguno
Juan Pérez → ninguno
Julio César Pérez → ninguno
Martha Abril → ninguno
Mario Gómez → ninguno
Secretaría de Planeación → ninguno
Todos los funcionarios → ninguno
Jefe Oficina → ninguno
Ejecutada → ninguno
l5/02/2020 → ninguno
Bianual → ninguno
Quinquenal → ninguno
Juio → ninguno
`,
};

const VIGENCIA = 2020;

describe.each(CLASES)('a Fecha Programada of clase %s', (clase) => {
  const forms = FORMS[clase]
    .split('\n')
    .filter((line) => line.includes('→'))
    .map((line) => {
      const [typed = '', meant = ''] = line.split(/ → (?=[^→]*$)/);
      return [typed.replace(/⏎/g, '\n'), meant] as const;
    });

  it.each(forms)('is «%s»: %s', (texto, meant) => {
    const fecha = readFecha({ kind: 'texto', texto }, VIGENCIA);
    const avisos = [...new Set(fecha.avisos.map(({ aviso }) => ` !${aviso}`))].join('');
    expect({ clase: fecha.clase, meant: plazosOf(fecha.plazos) + avisos, texto: fecha.texto }).toEqual({
      clase,
      meant,
      texto,
    });
  });
});

function plazosOf(plazos: readonly string[]): string {
  if (plazos.length === 0) return 'ninguno';
  if (plazos.length === 24) return 'cada quincena';
  if (plazos.length === 12) return 'cada mes';
  return plazos.map((day) => day.replace(`${VIGENCIA}-`, '')).join(' ');
}

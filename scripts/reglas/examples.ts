import type { Hallazgo } from '../../src/plan/hallazgo';

/** How a finding of a rule can be mended: surely, by a proposal for one cell at a time, or by a person alone. */
export type Arreglable = 'seguro' | 'propuesto' | 'no';

export interface Ejemplo {
  readonly params: Hallazgo['params'];
  readonly arreglo: Arreglable;
}

const no = (params: Hallazgo['params']): Ejemplo => ({ params, arreglo: 'no' });
const propuesto = (params: Hallazgo['params']): Ejemplo => ({ params, arreglo: 'propuesto' });
const seguro = (params: Hallazgo['params']): Ejemplo => ({ params, arreglo: 'seguro' });

/** A finding of each rule, for the page to show its sentence. */
export const EJEMPLOS: Readonly<Record<string, Ejemplo>> = {
  'encabezado-no-reconocido': no({ columna: 'G', encabezado: '', campo: 'seguimiento' }),
  'columna-faltante': no({ campo: 'responsable' }),
  'columna-desconocida': no({ columna: 'J', encabezado: 'Revisó' }),
  'encabezado-duplicado': no({ campo: 'seguimiento', columnas: ['G', 'H'], usada: 'H' }),
  'componente-contradictorio': no({ texto: 'Componente 4: Rendición de Cuentas', numero: 4, componente: 3 }),
  'celda-desplazada': no({ campos: ['numero', 'actividad'], desde: ['C12', 'D12'], hacia: ['B12', 'C12'] }),
  'celda-con-error': no({ campo: 'fechaProgramada', texto: '#REF!' }),
  'fila-de-continuacion': no({ unidaA: 14, campos: ['actividad'], texto: 'y a las juntas de acción comunal' }),
  'fila-no-entendida': no({ texto: 'Nota: pendiente de revisión por la oficina' }),
  'hoja-oculta-leida': no({ hoja: 'Hoja2', actividades: 12 }),
  'numero-convertido-en-fecha': seguro({ texto: '01/02/2025', numero: '1.2' }),
  'numero-supuesto': propuesto({ texto: '1.1', numero: '1.10' }),
  'vigencia-distinta': no({ anio: 2024, vigencia: 2025 }),
  'componente-ausente': no({ componente: 2, nombre: 'Racionalización de Trámites', dependencia: '' }),
  'subcomponente-ajeno': no({ texto: 'Lineamientos de transparencia activa', componente: 1, otro: 5 }),
  'subcomponente-vacio': seguro({ numero: '1.2', texto: 'Consulta y Divulgación' }),
  'numero-vacio': no({}),
  'numero-invalido': seguro({ texto: '1,1' }),
  'numero-duplicado': no({ numero: '1.1', otra: 'C10' }),
  'numero-fuera-de-orden': no({ numero: '1.2', anterior: '2.1' }),
  'actividad-vacia': no({ numero: '2.1' }),
  'actividad-repetida': no({ numero: '2.1', otra: 'Hoja1 › C10' }),
  'meta-vacia': no({ numero: '2.1' }),
  'responsable-vacio': no({ numero: '2.1' }),
  'responsable-generico': no({ numero: '2.1', texto: 'Todas las dependencias' }),
  'tipo-racionalizacion-invalido': no({ texto: 'Tiempo' }),
  'espacios-sobrantes': seguro({ campo: 'responsable', donde: 'final' }),
  'residuo-html': seguro({ texto: '<p>' }),
  'texto-cortado': no({ letras: 32_767 }),
  'fecha-vacia': no({ numero: '2.1' }),
  'fecha-no-reconocida': no({ texto: 'Ana María Ejemplo' }),
  'fecha-imposible': propuesto({ parte: '31 abril de 2025', sugerida: '30/04/2025' }),
  'fecha-mes-dia': seguro({ parte: '04/30/2025', leida: '30/04/2025' }),
  'fecha-fuera-de-vigencia': no({ fecha: '29/03/2024', vigencia: 2025 }),
  'fecha-como-texto': seguro({ texto: '30 de junio de 2025' }),
  'fecha-sin-anio': propuesto({ parte: '30 de junio', vigencia: 2025 }),
  'fecha-anio-dos-cifras': seguro({ parte: '30/06/25' }),
  'fecha-leida-como': no({ parte: 'agsoto', leida: 'agosto' }),
  'fecha-texto-sobrante': no({ parte: 'en el auditorio' }),
  'fecha-contradictoria': no({ texto: 'Trimestral 30/06/2025', parte: 'Trimestral' }),
  'fecha-no-verificable': no({ texto: 'Cuando se requiera' }),
  'fecha-no-habil': no({ fecha: '31/08/2025', siguiente: '01/09/2025' }),
  'inicio-posterior-al-fin': no({ inicio: '30/11/2025', fin: '30/06/2025' }),
  'fin-vacio': no({ numero: '3' }),
  'inicio-vacio': no({ numero: '3' }),
  'seguimiento-vacio': no({ numero: '2.1' }),
  'vencida-sin-seguimiento': no({ numero: '2.1', dias: 62 }),
  'vencida-por-confirmar': no({ numero: '2.1', dias: 62, texto: 'Acta de comité' }),
  'seguimiento-repetido': no({ numero: '2.1', veces: 4, celdas: ['G10', 'G11', 'G12', 'G15'] }),
  'estado-no-reconocido': no({ texto: 'Alto' }),
  'estado-contradice-texto': no({ estado: 'Cumplida', razon: 'no se ha realizado', texto: 'pendiente' }),
  'estado-contradice-avance': no({ estado: 'Cumplida', avance: 30 }),
  'avance-fuera-de-rango': no({ texto: '150%' }),
  'evidencia-sin-enlace': no({ numero: '2.1' }),
  'enlace-malformado': no({ texto: 'www.ejemplo,gov.co' }),
};

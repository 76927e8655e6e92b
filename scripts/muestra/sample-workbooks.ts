import { controlInterno } from './libros/control-interno';
import { cultura } from './libros/cultura';
import { despacho } from './libros/despacho';
import { educacion } from './libros/educacion';
import { hacienda } from './libros/hacienda';
import { infraestructura } from './libros/infraestructura';
import { movilidad } from './libros/movilidad';
import { planeacion } from './libros/planeacion';
import { salud } from './libros/salud';
import { socialJuridica } from './libros/social-juridica';
import type { SampleWorkbook } from './workbook';

/** The ten workbooks that the twelve dependencias of the Municipio de Ejemplo sent for the cut-off of 31 August 2025. */
export function sampleWorkbooks(): readonly SampleWorkbook[] {
  return [
    planeacion(),
    hacienda(),
    salud(),
    infraestructura(),
    educacion(),
    movilidad(),
    cultura(),
    controlInterno(),
    despacho(),
    socialJuridica(),
  ];
}

export const SAMPLE_VIGENCIA = 2025;
export const SAMPLE_CORTE = '2025-08-31';

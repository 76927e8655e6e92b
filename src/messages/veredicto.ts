/** The answer to «¿lo puedo enviar?», with what stands in the way. es-CO. */
import { cuantos, numero } from './panel';
import { reglaEscrita } from './reglas';

/** A verdict of checking/, by its shape. */
interface Veredicto {
  readonly valor: 'listo' | 'listo-con-avisos' | 'faltan-correcciones' | 'sin-actividades';
  readonly errores: number;
  readonly avisos: number;
  readonly sugerencias: number;
  readonly motivos: readonly { readonly regla: string; readonly veces: number }[];
}

export const VEREDICTO: Readonly<Record<Veredicto['valor'], { readonly titulo: string; readonly texto: string }>> = {
  listo: { titulo: 'Listo para enviar', texto: 'No hay errores ni avisos.' },
  'listo-con-avisos': {
    titulo: 'Listo con avisos',
    texto: 'Puede enviarlo. Revise antes los avisos: conviene resolverlos.',
  },
  'faltan-correcciones': { titulo: 'Faltan correcciones', texto: 'Corrija los errores antes de enviar el libro.' },
  'sin-actividades': {
    titulo: 'Todavía no hay nada que enviar',
    texto:
      'El libro no tiene ninguna actividad del plan. Escriba al menos una, con su responsable y su fecha, en las tablas de sus hojas, y valide de nuevo.',
  },
};

/** "3 errores, 12 avisos y 4 sugerencias." */
export function detalleDelVeredicto({ errores, avisos, sugerencias }: Veredicto): string {
  return `${cuantos(errores, 'error', 'errores')}, ${cuantos(avisos, 'aviso', 'avisos')} y ${cuantos(sugerencias, 'sugerencia', 'sugerencias')}.`;
}

/** What stands in the way, a cause a line: "5 · Sin fecha programada". */
export function motivosDelVeredicto({ motivos }: Veredicto): readonly string[] {
  return motivos.map(({ regla, veces }) => `${numero(veces)} · ${reglaEscrita(regla).titulo}`);
}

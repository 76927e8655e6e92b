import { mostNamed } from './most-named';

/** What a municipality's quality system prints at the head of its forms; '' where nothing says it. */
export interface Membrete {
  readonly nit: string;
  readonly codigo: string;
  readonly version: string;
}

export const SIN_MEMBRETE: Membrete = { nit: '', codigo: '', version: '' };

/** Of each part what most of them say. */
export function usualMembrete(membretes: readonly Membrete[]): Membrete {
  const usual = (part: keyof Membrete): string =>
    mostNamed(membretes.flatMap((membrete) => (membrete[part] === '' ? [] : [membrete[part]]))) ?? '';
  return { nit: usual('nit'), codigo: usual('codigo'), version: usual('version') };
}

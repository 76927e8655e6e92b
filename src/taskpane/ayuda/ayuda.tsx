import type { ReactNode } from 'react';

export function Ayuda(): ReactNode {
  return null;
}

/** A mark of ours on a cell, drawn over the cell's own looks. */
export interface Mark {
  readonly kind: 'vencida' | 'por-confirmar' | 'por-vencer';
  readonly note: string;
}

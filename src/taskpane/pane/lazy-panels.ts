/** Panels that are loaded when first shown, so that the pane itself is there at once. */
import { lazy } from 'react';

export const EstructurarPanel = lazy(() =>
  import('../estructurar/estructurar-panel').then((module) => ({ default: module.EstructurarPanel })),
);
export const VencidasPanel = lazy(() =>
  import('../vencidas/vencidas-panel').then((module) => ({ default: module.VencidasPanel })),
);
export const ConsolidarPanel = lazy(() =>
  import('../consolidar/consolidar-panel').then((module) => ({ default: module.ConsolidarPanel })),
);
export const AjustesPanel = lazy(() =>
  import('../ajustes/ajustes-panel').then((module) => ({ default: module.AjustesPanel })),
);
export const Ayuda = lazy(() => import('../ayuda/ayuda').then((module) => ({ default: module.Ayuda })));

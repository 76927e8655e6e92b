import { ruleByCell } from '../define';
import { linksIn } from '../links';

/** An address that opens for nobody: misspelt, cut, or a folder of somebody's machine. */
export const enlaceMalformado = ruleByCell(
  'enlace-malformado',
  'aviso',
  ['seguimiento', 'evidencia'],
  ({ actividad }, campo) => {
    const bad = linksIn(campo === 'evidencia' ? actividad.evidencia : actividad.seguimiento).find(
      ({ isGood }) => !isGood,
    );
    return bad ? { params: { texto: bad.link } } : null;
  },
);

import { plain } from '../../plan/texto';
import { ruleByCell } from '../define';

/** Normativa, Administrativa or Tecnológica, in any gender and number, one or several. */
const KNOWN = /^(?:normativ[oa]s?|administrativ[oa]s?|tecnologic[oa]s?)$/;

/** A tipo de racionalización that is not one of the form's three. */
export const tipoRacionalizacionInvalido = ruleByCell(
  'tipo-racionalizacion-invalido',
  'aviso',
  ['tipoRacionalizacion'],
  ({ actividad: { tramite } }) => {
    if (!tramite) return null;
    const kinds = plain(tramite.tipoRacionalizacion)
      .split(/\s*[,;/+.–-]\s*|\s+[ye]\s+|\s+/)
      .filter((word) => word !== '');
    return kinds.length > 0 && kinds.every((kind) => KNOWN.test(kind))
      ? null
      : { params: { texto: tramite.tipoRacionalizacion } };
  },
);

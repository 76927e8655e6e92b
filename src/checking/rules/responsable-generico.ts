import { plain } from '../../plan/texto';
import { ruleByCell } from '../define';

const EVERYBODY =
  /^(?:tod[oa]s?(?: (?:el|la|los|las|sus))?(?: (?:dependencias|oficinas|secretarias|areas|procesos|funcionari[oa]s|servidores|personal|lideres|equipos?|colaboradores|contratistas|unidades|subsecretarias|entidad|administracion|alcaldia)\b[^,;]*)?|(?:las |los |la )?(?:dependencias|funcionarios|servidores publicos|administracion municipal|alcaldia municipal|alcaldia|municipio)(?: (?:de|del) (?:la )?(?:administracion|alcaldia|municipio).*)?)$/;

/** "Todas las dependencias", "Todos los funcionarios": nobody in particular answers. */
export const responsableGenerico = ruleByCell(
  'responsable-generico',
  'sugerencia',
  ['responsable'],
  ({ actividad }) => {
    const { responsable, numero } = actividad;
    return EVERYBODY.test(plain(responsable).replace(/[.\s]{1,5}$/, ''))
      ? { params: { numero, texto: responsable } }
      : null;
  },
);

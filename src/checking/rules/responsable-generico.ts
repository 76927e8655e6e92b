import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

const EVERYBODY =
  /^(tod[oa]s? l[oa]s?|tod[oa]s|cada)\b.*\b(dependencias?|funcionari[oa]s?|servidor(es)?|areas?|oficinas?|secretarias?|procesos?|lideres|jefes|responsables|entidad|administracion|contratistas)\b|^(tod[oa]s|vari[oa]s|cualquiera)$/;

/** Everybody is nobody: the follow-up has no one to ask. */
export const responsableGenerico: Regla = {
  codigo: 'responsable-generico',
  severidad: 'sugerencia',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      const { responsable } = actividad;
      if (EVERYBODY.test(plain(responsable))) yield atField(this, actividad, 'responsable', { texto: responsable });
    }
  },
};

import type { Catalogo } from './componente';

/**
 * The Programa de Transparencia y Ética Pública: Ley 2195 of 2022, article 31 (which changed article 73 of Ley 1474 of
 * 2011), and Decreto 1122 of 2024 with its anexo técnico, which may be reissued: this is the one place to edit.
 *
 * How sure each part is: the two components, and the four acciones estratégicas of the programático, are as the Secretaría
 * de Transparencia publishes them. The parts of the transversal, and the themes listed under each acción estratégica,
 * follow the law's letters a to f and the programs that entities publish; the annex itself could not be re-read, so
 * compare them with the annex in force before relying on their wording.
 */
export const PTEP: Catalogo = {
  perfil: 'PTEP',
  nombre: 'Programa de Transparencia y Ética Pública',
  fuente: 'Ley 2195 de 2022, artículo 31; Decreto 1122 de 2024 y su anexo técnico',
  componentes: [
    {
      numero: 1,
      nombre: 'Transversal',
      otrosNombres: ['Componente Transversal', 'Acciones Transversales'],
      nombreCorto: 'Transversal',
      formato: 'actividades',
      subcomponentes: [
        { numero: 1, nombre: 'Administración y supervisión' },
        { numero: 2, nombre: 'Monitoreo' },
        { numero: 3, nombre: 'Reportes' },
        { numero: 4, nombre: 'Formación y comunicación' },
        { numero: 5, nombre: 'Auditoría y mejora' },
      ],
      opcional: false,
    },
    {
      numero: 2,
      nombre: 'Programático',
      otrosNombres: ['Componente Programático', 'Acciones Programáticas', 'Acciones Estratégicas'],
      nombreCorto: 'Programático',
      formato: 'actividades',
      subcomponentes: [
        {
          numero: 1,
          nombre: 'Gestión de los riesgos para la integridad pública',
          otrosNombres: ['Administración de riesgos'],
          temas: [
            'Riesgos para la integridad pública (corrupción, soborno, fraude)',
            'Riesgos de lavado de activos, financiación del terrorismo y de la proliferación de armas',
            'Canales de denuncia',
            'Debida diligencia',
          ],
        },
        {
          numero: 2,
          nombre: 'Redes y articulación',
          temas: ['Redes internas', 'Redes externas o interinstitucionales'],
        },
        {
          numero: 3,
          nombre: 'Desarrollo del modelo de Estado Abierto',
          otrosNombres: ['Cultura de la legalidad y Estado Abierto', 'Modelo de Estado Abierto'],
          temas: [
            'Acceso a la información pública y transparencia',
            'Integridad pública y cultura de la legalidad',
            'Diálogo y corresponsabilidad (participación, rendición de cuentas y control social)',
          ],
        },
        { numero: 4, nombre: 'Iniciativas adicionales' },
      ],
      opcional: false,
    },
  ],
};

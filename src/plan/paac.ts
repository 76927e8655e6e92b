import type { Catalogo, Seccion, Subcomponente } from './componente';

/** Numbers subcomponentes from 1, in the order of the form. */
function numbered(...subcomponentes: readonly Omit<Subcomponente, 'numero'>[]): readonly Subcomponente[] {
  return subcomponentes.map((subcomponente, index) => ({ numero: index + 1, ...subcomponente }));
}

/** The plan of Ley 1474 of 2011, article 73, as municipalities print it. The default profile. */
export const PAAC: Catalogo = {
  perfil: 'PAAC',
  nombre: 'Plan Anticorrupción y de Atención al Ciudadano',
  fuente:
    'Ley 1474 de 2011, artículo 73; Decreto 124 de 2016; «Estrategias para la construcción del Plan Anticorrupción y de Atención al Ciudadano», versión 2 (2015)',
  componentes: [
    {
      numero: 1,
      nombre: 'Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción',
      otrosNombres: [
        'Gestión del Riesgo de Corrupción',
        'Mapa de Riesgos de Corrupción',
        'Riesgos de Corrupción',
        'Riesgos',
      ],
      nombreCorto: 'Riesgos',
      formato: 'actividades',
      subcomponentes: numbered(
        {
          nombre: 'Políticas de Administración del Riesgo',
          otrosNombres: ['Política de Administración de Riesgos de Corrupción'],
        },
        { nombre: 'Construcción del Mapa de Riesgos de Corrupción' },
        { nombre: 'Consulta y Divulgación' },
        { nombre: 'Monitoreo y Revisión' },
        { nombre: 'Seguimiento' },
      ),
      opcional: false,
    },
    {
      numero: 2,
      nombre: 'Racionalización de Trámites',
      otrosNombres: ['Estrategia de Racionalización de Trámites', 'Estrategia Antitrámites', 'Trámites'],
      nombreCorto: 'Trámites',
      formato: 'tramites',
      subcomponentes: [],
      opcional: false,
    },
    {
      numero: 3,
      nombre: 'Rendición de Cuentas',
      otrosNombres: ['Estrategia de Rendición de Cuentas', 'Rendición'],
      nombreCorto: 'Rendición de cuentas',
      formato: 'actividades',
      subcomponentes: numbered(
        { nombre: 'Información de calidad y en lenguaje comprensible' },
        { nombre: 'Diálogo de doble vía con la ciudadanía y sus organizaciones' },
        { nombre: 'Incentivos para motivar la cultura de la rendición y petición de cuentas' },
        { nombre: 'Evaluación y retroalimentación a la gestión institucional' },
      ),
      opcional: false,
    },
    {
      numero: 4,
      nombre: 'Mecanismos para Mejorar la Atención al Ciudadano',
      otrosNombres: [
        'Atención al Ciudadano',
        'Servicio al Ciudadano',
        'Mecanismos de Atención al Ciudadano',
        'Atención',
      ],
      nombreCorto: 'Atención',
      formato: 'actividades',
      subcomponentes: numbered(
        { nombre: 'Estructura administrativa y direccionamiento estratégico' },
        { nombre: 'Fortalecimiento de los canales de atención' },
        { nombre: 'Talento humano' },
        { nombre: 'Normativo y procedimental' },
        { nombre: 'Relacionamiento con el ciudadano' },
      ),
      opcional: false,
    },
    {
      numero: 5,
      nombre: 'Mecanismos para la Transparencia y Acceso a la Información',
      otrosNombres: [
        'Transparencia y Acceso de la Información',
        'Transparencia y Acceso a la Información',
        'Transparencia y Acceso a la Información Pública',
        'Transparencia',
      ],
      nombreCorto: 'Transparencia',
      formato: 'actividades',
      subcomponentes: numbered(
        { nombre: 'Lineamientos de transparencia activa' },
        { nombre: 'Lineamientos de transparencia pasiva' },
        { nombre: 'Elaboración de los instrumentos de gestión de la información' },
        { nombre: 'Criterio diferencial de accesibilidad' },
        { nombre: 'Monitoreo del acceso a la información pública' },
      ),
      opcional: false,
    },
    {
      numero: 6,
      nombre: 'Iniciativas Adicionales',
      otrosNombres: ['Otras Iniciativas', 'Iniciativas'],
      nombreCorto: 'Iniciativas',
      formato: 'actividades',
      subcomponentes: [],
      opcional: true,
    },
  ],
};

/** The two sections of the component of trámites, in the order of the form. */
export const SECCIONES: readonly { readonly seccion: Seccion; readonly nombre: string }[] = [
  { seccion: 'planeacion', nombre: 'Planeación de la Estrategia de Racionalización' },
  { seccion: 'intercambio', nombre: 'Intercambio de Información (Cadenas de Trámites-Ventanillas Únicas)' },
];

/** Values of Tipo de Racionalización. */
export const TIPOS_RACIONALIZACION = ['Normativa', 'Administrativa', 'Tecnológica'] as const;

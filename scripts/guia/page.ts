import { GUIA, type Bloque } from '../../src/messages/ayuda';

const PICTURES = 'pictures';

/** docs/guia.md: the guide that the pane and the page show, with the pictures that `npm run pictures` makes. */
export function guiaPage(): string {
  const parts = GUIA.flatMap(({ titulo, bloques }) => [`## ${titulo}`, ...bloques.map(markdownOf)]);
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const HEAD = `# Guía de Seguimiento PAAC

Para quien reporta el plan de su dependencia y para la oficina de control interno, que consolida y publica. Es la misma guía de «Ayuda» en el panel y en la página (\`npm run guia\` la escribe de la misma fuente).`;

function markdownOf(bloque: Bloque): string {
  switch (bloque.kind) {
    case 'texto':
      return bloque.texto;
    case 'pasos':
      return bloque.pasos.map((paso, index) => `${bloque.desde + index}. ${paso}`).join('\n');
    case 'lista':
      return bloque.items.map((item) => `- ${item}`).join('\n');
    case 'terminos':
      return bloque.terminos.map(([termino, que]) => `- **${termino}**: ${que}`).join('\n');
    case 'formula':
      return `> **${bloque.formula}**`;
    case 'imagen':
      return `![${bloque.muestra}](${PICTURES}/${bloque.archivo})`;
  }
}

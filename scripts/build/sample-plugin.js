const { mkdtemp, readFile, rm } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const tsx = require('tsx/cjs/api');

/** The page opens this one first: it has something to correct, and enough to see. */
const SHOWN_FIRST = 'Matriz PAAC Hacienda 2025.xlsx';

/** Lays the sample's workbooks beside the page, with indice.json: the cut-off they are made for, and their names in order. */
class SamplePlugin {
  /** @param folder of the site ("ejemplo") */
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SamplePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'SamplePlugin', stage }, async () => {
        const emit = (name, content) => compilation.emitAsset(`${this.folder}/${name}`, new sources.RawSource(content));
        const { writeSample } = tsx.require('../muestra/write-sample.ts', __filename);
        const { SAMPLE_CORTE } = tsx.require('../muestra/sample-workbooks.ts', __filename);
        const written = await mkdtemp(join(tmpdir(), 'muestra-'));
        try {
          const { archivos } = await writeSample(written);
          for (const archivo of archivos) emit(archivo, await readFile(join(written, archivo)));
          emit(
            'indice.json',
            JSON.stringify({ corte: SAMPLE_CORTE, libros: shownFirst(archivos).map((archivo) => ({ archivo })) }),
          );
        } finally {
          await rm(written, { recursive: true });
        }
      });
    });
  }
}

function shownFirst(archivos) {
  if (!archivos.includes(SHOWN_FIRST)) throw new Error(`The sample has no «${SHOWN_FIRST}» to show first.`);
  return [SHOWN_FIRST, ...archivos.filter((archivo) => archivo !== SHOWN_FIRST)];
}

module.exports = { SamplePlugin };

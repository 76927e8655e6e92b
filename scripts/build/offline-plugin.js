const { createHash } = require('node:crypto');

/**
 * Tells the service worker which files make up the site, so that the page works without a connection once loaded:
 * defines OFFLINE_FILES and OFFLINE_VERSION (a hash of their contents) at the head of the worker.
 */
class OfflinePlugin {
  /** @param options worker: name of the worker's file; leaveOut: files that are not of the page */
  constructor({ worker, leaveOut }) {
    this.worker = worker;
    this.leaveOut = leaveOut;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      // After names have their content hashes and the HTML is made.
      compilation.hooks.processAssets.tap(
        { name: 'OfflinePlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT - 1 },
        () => {
          const files = compilation
            .getAssets()
            .filter(({ name }) => name !== this.worker && !this.leaveOut.test(name) && !name.endsWith('.map'))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
          const hash = createHash('sha256');
          for (const { name, source } of files) hash.update(name).update(source.buffer());
          const names = JSON.stringify(files.map(({ name }) => name));
          const head = `const OFFLINE_FILES=${names},OFFLINE_VERSION=${JSON.stringify(hash.digest('hex').slice(0, 12))};\n`;
          compilation.updateAsset(this.worker, (source) => new sources.ConcatSource(head, source));
        },
      );
    });
  }
}

module.exports = { OfflinePlugin };

const { gzipSync } = require('node:zlib');

/** Fails a production build whose first-load scripts, gzipped, outgrow their budget (bytes by entry). */
class BudgetPlugin {
  constructor(budget) {
    this.budget = budget;
  }

  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'BudgetPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          for (const [entry, budget] of Object.entries(this.budget)) {
            const scripts = compilation.entrypoints
              .get(entry)
              .getFiles()
              .filter((file) => file.endsWith('.js'));
            const sizes = scripts.map(
              (file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length,
            );
            const total = sizes.reduce((sum, size) => sum + size, 0);
            const report = `${entry}: ${kilobytes(total)} of ${kilobytes(budget)} gzip on first load`;
            compilation.getLogger('BudgetPlugin').info(report);
            if (total > budget) compilation.errors.push(new WebpackError(`Over budget: ${report}`));
          }
        },
      );
    });
  }
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

module.exports = { BudgetPlugin };

/**
 * Proves that the consolidated workbook is live: LibreOffice recalculates it from nothing and every cell must keep the
 * value it was written with; then a person's changes (estados, the corte) are typed in, and the recalculated workbook must
 * equal what consolidating again gives. Usage: npx tsx scripts/check-live.ts [folder to leave the workbooks in]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidadoSpecs } from '../src/consolidating/specs';
import { writeXlsx } from '../src/xlsx/write';
import { hasLibreOffice, recalculate } from '../test/support/libreoffice';
import { differences, tellsOfPreparation, typedOver } from '../test/support/live-workbook';
import { CAMBIO, consolidadoDeEjemplo } from '../test/support/municipio-de-ejemplo';

const SHOWN = 25;

async function main(): Promise<void> {
  if (!hasLibreOffice()) throw new Error('LibreOffice (soffice) is not installed');
  const spec = consolidadoSpecs(consolidadoDeEjemplo());
  const again = consolidadoSpecs(consolidadoDeEjemplo(CAMBIO.corte, CAMBIO.estados));
  const written = await writeXlsx(spec);
  const [untouched, typed] = recalculate([written, await writeXlsx(typedOver(spec, CAMBIO.corte, CAMBIO.estados))]);
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'consolidado.xlsx'), written);
    if (untouched) writeFileSync(join(folder, 'recalculado.xlsx'), untouched);
  }
  report('recalculated from nothing', differences(spec, untouched ?? written));
  report('changed by hand against consolidated again', differences(again, typed ?? written, tellsOfPreparation));
}

function report(what: string, { compared, formulas, found }: ReturnType<typeof differences>): void {
  console.log(`${what}: ${compared} cells, ${formulas} formulas, ${found.length} differences`);
  for (const difference of found.slice(0, SHOWN)) console.log(`  ${difference}`);
  if (found.length > 0) process.exitCode = 1;
}

void main();

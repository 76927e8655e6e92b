/** npm run muestra [-- carpeta]: writes the sample's workbooks, to ./muestra where no folder is named. */
import { motivoDeSistema } from '../../src/messages/cli';
import { writeSample } from './write-sample';

const [folder = 'muestra'] = process.argv.slice(2);

writeSample(folder).then(
  ({ archivos }) => {
    console.log(
      `Libros de muestra del Municipio de Ejemplo (doce dependencias, vigencia 2025, corte 31/08/2025), en «${folder}»:`,
    );
    for (const archivo of archivos) console.log(`  ${archivo}`);
    console.log('Y expected.json: la lectura correcta de cada actividad.');
  },
  (error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(
      `No se pudo escribir en «${folder}»: ${motivoDeSistema(String(error.code))}. Indique otra carpeta: npm run muestra -- carpeta`,
    );
    process.exitCode = 2;
  },
);

/**
 * Makes the manifest to deploy from the development one. The build calls makeManifest; by hand:
 *   npx tsx scripts/make-manifest.ts https://intranet.municipio.gov.co/paac dist/manifest.xml
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Where the development manifest says that the add-in stands. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest of an add-in that stands at another address; all else in it, comments too, stays as it is.
 * @param developmentXml the text of manifest.xml
 * @param deploymentUrl an https address, with or without folders and a slash at its end
 * @throws RangeError for an address that Excel would refuse
 */
export function makeManifest(developmentXml: string, deploymentUrl: string): string {
  const url = URL.canParse(deploymentUrl) ? new URL(deploymentUrl) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new RangeError(`Not the https address of a site: ${deploymentUrl}`);
  }
  const base = escapeXml(url.href.replace(/\/+$/, ''));
  return (
    developmentXml
      // A domain has no folders.
      .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
      .replaceAll(`"${DEVELOPMENT_URL}/`, `"${base}/`)
  );
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

if (require.main === module) {
  const [url, out] = process.argv.slice(2);
  if (url === undefined || out === undefined) {
    console.error('Usage: npx tsx scripts/make-manifest.ts <https address> <file>');
    process.exitCode = 2;
  } else {
    writeFileSync(out, makeManifest(readFileSync('manifest.xml', 'utf8'), url));
  }
}

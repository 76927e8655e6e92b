/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import packageJson from '../package.json';
import { DEVELOPMENT_URL, makeManifest } from '../scripts/make-manifest';
import { FLOOR } from '../src/excel/requirements';

const XML = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(XML, 'application/xml');
const ICON_SIZES = [16, 32, 64, 80, 128];

/** Elements of a name, whatever their prefix. */
function all(name: string, within: Document | Element = manifest): Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

function childNames(element: Element | undefined): string[] {
  return Array.from(element?.children ?? []).map(({ localName }) => localName);
}

function valuesOf(element: Element): string[] {
  const overrides = all('Override', element).map((override) => override.getAttribute('Value') ?? '');
  return [element.getAttribute('DefaultValue') ?? '', ...overrides];
}

/** Width and height, as a PNG says them in its head. */
function pngSize(path: string): [width: number, height: number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is well-formed, with its elements in the order that the schema wants', () => {
    expect(all('parsererror')).toEqual([]);
    expect(childNames(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childNames(all('VersionOverrides')[0])).toEqual(['Hosts', 'Resources']);
    expect(childNames(all('DesktopFormFactor')[0])).toEqual(['GetStarted', 'ExtensionPoint']);
    expect(childNames(all('Group')[0])).toEqual(['Label', 'Icon', 'Control']);
    expect(childNames(all('Control')[0])).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    expect(childNames(all('Supertip')[0])).toEqual(['Title', 'Description']);
    expect(childNames(all('Action')[0])).toEqual(['TaskpaneId', 'SourceLocation']);
    expect(childNames(all('Resources')[0])).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('puts one button on the Home tab, which opens the pane', () => {
    expect(all('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    expect(all('Control')).toHaveLength(1);
    const group = resource(all('Label', all('Group')[0])[0]);
    expect(group?.getAttribute('DefaultValue')).toBe('Seguimiento PAAC');
    expect(all('Action')[0]?.getAttribute('xsi:type')).toBe('ShowTaskpane');
  });

  it('defines every resource it uses, once, by a name that Excel takes, and uses every one it defines', () => {
    const used = all('*').flatMap((element) => element.getAttribute('resid') ?? []);
    const defined = all('Resources').flatMap((resources) =>
      all('*', resources).flatMap((one) => one.getAttribute('id') ?? []),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps its texts as short as they must be, in Spanish and in English', () => {
    const tooLong = (name: string, limit: number): string[] =>
      all(name)
        .flatMap((texts) => all('String', texts).flatMap(valuesOf))
        .filter((text) => text.length > limit);
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
    const [name, description] = [all('DisplayName')[0], all('Description')[0]];
    for (const text of name ? valuesOf(name) : ['']) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of description ? valuesOf(description) : ['']) expect(text.length).toBeLessThanOrEqual(250);
    const texts = [name, description, ...all('String')];
    expect(texts.flatMap((one) => (one ? valuesOf(one) : []))).not.toContain('');
    expect(texts.map((one) => one && all('Override', one).map((override) => override.getAttribute('Locale')))).toEqual(
      texts.map(() => ['en-US']),
    );
    expect(all('DefaultLocale')[0]?.textContent).toBe('es-CO');
  });

  it('has the version of the package', () => {
    expect(all('Version')[0]?.textContent).toBe(`${packageJson.version}.0`);
  });

  it('asks for the Excel that the code asks for', () => {
    const set = all('Set')[0];
    expect([set?.getAttribute('Name'), set?.getAttribute('MinVersion')]).toEqual([FLOOR.set, FLOOR.version]);
    expect(all('Sets')[0]?.getAttribute('DefaultMinVersion')).toBe(FLOOR.version);
  });

  it('names only addresses of its own site, all of which the build makes', () => {
    const addresses = all('*')
      .flatMap((element) => element.getAttribute('DefaultValue') ?? [])
      .filter((text) => /^https?:/.test(text));
    expect(addresses.length).toBeGreaterThan(8);
    const config = readFileSync('webpack.config.js', 'utf8');
    const pages = Array.from(config.matchAll(/filename: '([\w-]+\.html)'/g), ([, page]) => page ?? '');
    expect(config).toContain("{ from: 'assets/*.png' }");
    for (const address of addresses) {
      expect(address.startsWith(`${DEVELOPMENT_URL}/`)).toBe(true);
      const path = address.slice(DEVELOPMENT_URL.length + 1);
      expect(path.startsWith('assets/') ? existsSync(path) : pages.includes(path)).toBe(true);
    }
  });

  it.each(ICON_SIZES)('has its icon of %i pixels at its true size', (size) => {
    expect(pngSize(`assets/icon-${String(size)}.png`)).toEqual([size, size]);
  });

  it('shows each icon in the place of its size', () => {
    const images = all('Image').filter((image) => image.hasAttribute('size'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const address = resource(image)?.getAttribute('DefaultValue');
      expect(address).toMatch(new RegExp(`/icon-${image.getAttribute('size') ?? ''}\\.png$`));
    }
  });

  it('is read by Microsoft’s own reader', () => {
    // Parts of it are ES modules, which jest does not load: it runs as its users run it.
    const reader = JSON.stringify(require.resolve('office-addin-manifest'));
    const read = `require(${reader}).OfficeAddinManifest.readManifestFile('manifest.xml')
      .then((info) => process.stdout.write(JSON.stringify(info)))`;
    expect(JSON.parse(execFileSync(process.execPath, ['-e', read], { encoding: 'utf8' }))).toMatchObject({
      defaultLocale: 'es-CO',
      displayName: 'Seguimiento PAAC',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      version: `${packageJson.version}.0`,
      defaultSettings: { sourceLocation: `${DEVELOPMENT_URL}/taskpane.html` },
    });
  });
});

describe('the manifest to deploy', () => {
  it.each(['https://intranet.municipio.gov.co/paac', 'https://intranet.municipio.gov.co/paac/'])(
    'stands at %s',
    (url) => {
      const made = makeManifest(XML, url);
      expect(made).not.toContain('localhost');
      expect(made).toContain('"https://intranet.municipio.gov.co/paac/taskpane.html"');
      expect(made).toContain('<AppDomain>https://intranet.municipio.gov.co</AppDomain>');
    },
  );

  it('is otherwise the same, and of the same address it is the same', () => {
    expect(makeManifest(XML, DEVELOPMENT_URL)).toBe(XML);
    const made = makeManifest(XML, 'https://paac.gov.co/a&b').replaceAll(
      'https://paac.gov.co/a&#38;b',
      DEVELOPMENT_URL,
    );
    expect(made.replace('https://paac.gov.co<', `${DEVELOPMENT_URL}<`)).toBe(XML);
  });

  it.each(['http://intranet.municipio.gov.co', 'intranet', '', 'https://a.gov.co/?x=1', 'file:///paac'])(
    'is not made for an address that Excel would refuse: «%s»',
    (url) => expect(() => makeManifest(XML, url)).toThrow(RangeError),
  );
});

function resource(user: Element | undefined): Element | undefined {
  const id = user?.getAttribute('resid');
  return all('Resources')
    .flatMap((resources) => all('*', resources))
    .find((one) => one.getAttribute('id') === id);
}

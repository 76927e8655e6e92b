import { axeFindings } from './support/axe';
import { describeInChromium } from './support/describe-in-chromium';
import { eachTestOnSitePage } from './support/site-page';

jest.setTimeout(120_000);

const VERDICT = /Listo para enviar|Listo con avisos|Faltan correcciones/;

describeInChromium('the page at 200 % of a laptop', () => {
  // 1280 × 800 enlarged twice.
  const site = eachTestOnSitePage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  const { button, sees, openSample } = site;

  it('scrolls one way only, and hides nothing that has the focus', async () => {
    await openSample();
    await button('Validar libro').click();
    await sees(VERDICT);
    const { page } = site;
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const name of ['Abrir libros', 'Ayuda', 'Validar libro', 'Escribir la hoja «Hallazgos»']) {
      const isOnTop = await button(name).evaluate((element) => {
        (element as HTMLElement).focus();
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there !== null && element.contains(there);
      });
      expect({ name, isOnTop }).toEqual({ name, isOnTop: true });
    }
  });
});

describeInChromium('the page in high contrast', () => {
  const site = eachTestOnSitePage({ forcedColors: 'active' });
  const { button, sees, tab, openSample } = site;

  it('tells the selected tab, cell and sheet, and every mark, without colours of its own', async () => {
    await openSample();
    await button('Validar libro').click();
    await sees(VERDICT);
    await tab('Vencidas').click();
    await button('Buscar vencidas').click();
    await button('Marcar en el libro').click();
    await sees(/celdas? marcadas? en/);
    const styleOf = (selector: string, property: string, pseudo?: string): Promise<string> =>
      site.page
        .locator(selector)
        .first()
        .evaluate(
          (element, [name = '', of]) => getComputedStyle(element, of).getPropertyValue(name),
          [property, pseudo],
        );
    expect(await styleOf('[role="gridcell"][aria-selected="true"]', 'outline-style')).toBe('solid');
    expect(await styleOf('[role="option"][aria-selected="true"]', 'outline-style')).toBe('solid');
    expect(await styleOf('[role="tab"][aria-selected="true"]', 'height', '::after')).toBe('3px');
    expect(await axeFindings(site.page)).toEqual([]);
  });
});

describeInChromium('the page where motion is unwelcome', () => {
  const site = eachTestOnSitePage({ reducedMotion: 'reduce' });

  it('moves nothing for longer than a blink', async () => {
    await site.openSample();
    const longest = await site.page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { animationDuration, transitionDuration } = getComputedStyle(element);
          return [animationDuration, transitionDuration].flatMap((value) => value.split(',').map(parseFloat));
        }),
      ),
    );
    expect(longest).toBeLessThan(0.01);
  });
});

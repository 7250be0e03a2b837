import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBuiltins } from '../../src/builtin.ts';
import { localised } from '../../src/cli/says/localised.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Locale } from '../../src/locale/types.ts';
import {
  CAS,
  finding,
  JUDGING,
  location,
  NO_BOM,
  RULES,
  unit,
  UNREADABLE,
} from '../../src/report/fabricated.fixture.ts';
import { html } from '../../src/report/html/html.ts';
import type { ProductFile } from '../../src/report/html/types.ts';
import type { Finding } from '../../src/rules/types.ts';
import { CHROMIUM, MISSING, openChromium, type Opened, type View } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = '</script><img src=x onerror=alert(1)>"\u202Egpj\' javascript:alert(2)';

const folder = mkdtempSync(join(tmpdir(), 'lintanide-html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packs = CHROMIUM === null ? [] : (await loadBuiltins()).flatMap((plugin) => plugin.packs ?? []);
const tree = (path: string): ProductFile => ({
  path,
  rows: [
    { parent: null, name: 'A100', description: 'Camera head', quantity: '1 x', place: 'BOM!A3', contents: [], amounts: ['Dy 0.4 g (0-1.1)'], notes: [] },
    { parent: 0, name: 'A140', description: 'Gimbal', quantity: '2 x', place: 'BOM!A4', contents: [], amounts: ['Dy 0.2 g (0-0.54)'], notes: [] },
    { parent: 1, name: 'MAG-01', description: HOSTILE, quantity: '1 x', place: 'BOM!D17', contents: ['sintered NdFeB: likely (95 %)'], amounts: ['Dy 0.2 g (0-0.54)'], notes: ['valid until 2026-01-01 only'] },
  ],
  products: [{ name: 'A100', grams: [{ symbol: 'Dy', min: 0, typ: 0.4, max: 1.08, unknown: 1 }] }],
}); // prettier-ignore

/** A page of findings on disk. */
async function report(
  name: string,
  findings: readonly Finding[],
  isRolledUp = true,
  locale: Locale = 'en',
): Promise<string> {
  const path = join(folder, name);
  const verdict = judge([unit('boms/a.xlsx', findings), UNREADABLE, NO_BOM], JUDGING);
  const plain = {
    width: 120,
    color: false,
    unicode: true,
    showTraces: false,
    quiet: false,
    rules: RULES,
    measureTitle: (id: string) => id,
    entryName: (code: string) => code,
    packs,
    ...(isRolledUp && { products: () => [tree('boms/a.xlsx')] }),
  };
  writeFileSync(path, [...html(verdict, await localised(plain, locale, packs))].join(''));
  return path;
}

const numbered = (from: number, to: number): Finding[] =>
  Array.from({ length: to - from }, (_, index) => {
    const number = String(from + index);
    return finding({
      partNumber: `MAG-${number}`,
      description: `Magnet ${number}`,
      manufacturer: `Maker ${String(index % 60)}`,
      locations: [location('D17', `Magnet ${number}`)],
    });
  });
const FEW = [
  ...numbered(1, 61),
  CAS,
  finding({ partNumber: HOSTILE, description: HOSTILE, manufacturer: HOSTILE, chains: [[HOSTILE]] }),
];

/** What an accessibility checker calls serious or critical, in words that a failing test shows. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: {
          run(options: unknown): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const countOf = async (page: Page): Promise<string> => (await page.locator('#count').textContent()) ?? '';
/** Until the count says so: the page answers by itself, however slow the machine. */
const untilCount = (page: Page, words: RegExp): Promise<void> =>
  page.locator('#count').filter({ hasText: words }).waitFor();

describe.skipIf(CHROMIUM === null)(`the HTML report in Chromium${MISSING}`, () => {
  let browser: Opened;
  let few: string;
  beforeAll(async () => {
    few = await report('few.html', FEW);
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  const using = async (
    file: string,
    view: View,
    test: (page: Page, heard: { complaints: string[]; requests: string[] }) => Promise<void>,
  ): Promise<void> => {
    const { page, ...heard } = await browser.open(file, view);
    await test(page, heard);
    await page.close();
  };

  const views: readonly View[] = [
    { scheme: 'light', width: 1280, media: 'screen' },
    { scheme: 'dark', width: 1280, media: 'screen' },
    { scheme: 'light', width: 320, media: 'screen' },
    { scheme: 'dark', width: 320, media: 'screen' },
    { scheme: 'light', width: 1024, media: 'print' },
  ];
  it.each(views)('has no barrier and no sideways scrolling: $scheme, $width px, $media', async (view) => {
    await using(few, view, async (page) => {
      if (view.media !== 'print') {
        await page.locator('#findings button.open').first().click();
        for (const button of await page.locator('#tree button.fold').all())
          if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
        for (const summary of await page.locator('summary:visible').all()) await summary.click();
      }
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
    });
  });

  it.each([
    ['ko', '발견 사항 62건 중 62건 선택', '사용처'],
    ['zh-Hans', '62 项发现中选中 62 项', '用于何处'],
  ] as const)('speaks %s, has no barrier there and nothing cut off', async (locale, counted, used) => {
    const own = await report(`${locale}.html`, FEW, true, locale);
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [1280, 400]) {
        await using(own, { scheme, width, media: 'screen' }, async (page, { complaints }) => {
          expect(await countOf(page)).toContain(counted);
          await page.locator('#findings button.open').first().click();
          for (const summary of await page.locator('summary:visible').all()) await summary.click();
          const shown = (await page.locator('main').innerText()).replaceAll(HOSTILE, '');
          expect(shown).toContain(used);
          expect(shown).not.toMatch(
            /\b(?:Findings?|Supplier|Summary|Law|Severity|Where used|unknown|in force|Page|selected|Because|Record)\b/,
          );
          expect(await barriers(page)).toEqual([]);
          expect(
            await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
          ).toBe(0);
          expect(complaints).toEqual([]);
        });
      }
  });

  it('asks nothing of a network, complains of nothing, and runs nothing that a file says', async () => {
    await using(few, {}, async (page, { complaints, requests }) => {
      await page.locator('#search').fill('onerror');
      await untilCount(page, /^1 of 62/);
      await page.locator('#findings button.open').click();
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.locator('#findings .open').textContent()).toContain('<img src=x onerror=alert(1)>"\\u{202e}');
      expect(complaints).toEqual([]);
      expect(requests).toEqual([`file://${few}`]);
    });
  });

  it('refuses what is no part of the page, by its policy', async () => {
    await using(few, {}, async (page, { complaints }) => {
      await page.evaluate(`
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);`);
      expect(await page.title()).not.toBe('taken over');
      expect(complaints.join(' ')).toContain('Content Security Policy');
    });
  });

  it('searches, filters and sorts, and tells how many are left', async () => {
    await using(few, {}, async (page) => {
      expect(await countOf(page)).toBe('62 of 62 findings selected, 1 to 25 shown');
      await page.locator('#search').fill('mag-5 n42sh');
      await untilCount(page, /^11 of 62/);
      await page.getByRole('button', { name: 'Reset' }).click();
      await untilCount(page, /^62 of 62/);
      await page.getByRole('checkbox', { name: 'error' }).uncheck();
      await untilCount(page, /^1 of 62/);
      expect(await page.locator('#findings .severity').allTextContents()).toEqual(['▲ warning']);
      await page.getByRole('button', { name: 'Reset' }).click();
      await untilCount(page, /^62 of 62/);
      await page.getByRole('button', { name: 'Part', exact: true }).click();
      const part = page.getByRole('columnheader', { name: 'Part', exact: true });
      expect(await part.getAttribute('aria-sort')).toBe('ascending');
      expect(await page.locator('#findings .open').first().textContent()).toContain('</script>');
      await page.getByRole('button', { name: 'Part', exact: true }).click();
      expect(await part.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('#findings .open').first().textContent()).toBe('OX-7');
    });
  });

  it('is worked with the keyboard alone: skip link, search, a finding opened, the next page', async () => {
    await using(few, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.locator('#findings button.open').first().focus();
      await page.keyboard.press('Enter');
      const first = page.locator('#findings tr.detail').first();
      await first.waitFor();
      for (const title of ['Ask ', 'Law', 'What is in it', 'Evidence', 'Where used'])
        expect(await first.getByRole('heading', { name: title }).count()).toBe(1);
      expect(await first.textContent()).toContain('in force if lapsed, suspended if extended');
      await page.keyboard.press('Space');
      expect(await first.isVisible()).toBe(false);
      await page.locator('#next').focus();
      await page.keyboard.press('Enter');
      expect(await countOf(page)).toBe('62 of 62 findings selected, 26 to 50 shown');
    });
  });

  it('leads from a supplier to its findings, and through the tree to a part', async () => {
    await using(few, {}, async (page) => {
      await page.getByRole('button', { name: 'Show the findings of Maker 7', exact: true }).click();
      await untilCount(page, /^1 of 62/);
      expect(await page.evaluate('document.activeElement.id')).toBe('findings-section-title');
      // One file and no fork: the tree is open down to the magnet.
      const leaf = page.locator('#tree .leaf');
      expect(await leaf.textContent()).toMatch(/^MAG-01 1 x/);
      expect(await page.locator('#tree .amounts').allTextContents()).toEqual([
        'Dy 0.4 g (0-1.1)',
        'Dy 0.2 g (0-0.54)',
        'Dy 0.2 g (0-0.54)',
      ]);
    });
  });

  it('prints what is selected, without the controls', async () => {
    await using(few, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate('dispatchEvent(new Event("beforeprint")) && null');
      expect(await page.locator('#findings tr.finding').count()).toBe(62);
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
      await page.evaluate('dispatchEvent(new Event("afterprint")) && null');
      expect(await page.locator('#findings tr.finding').count()).toBe(25);
    });
  });

  it('holds 50,000 findings, of which no more than a page is in the document', async () => {
    const many = await report('many.html', numbered(1, 50_001), false);
    await using(many, {}, async (page, { complaints }) => {
      expect(await countOf(page)).toBe('50,000 of 50,000 findings selected, 1 to 25 shown');
      const start = await page.evaluate(() => performance.now());
      await page.locator('#search').fill('mag-49999');
      await untilCount(page, /^1 of 50,000/);
      const took = Math.round((await page.evaluate(() => performance.now())) - start);
      await page.locator('#search').fill('');
      await untilCount(page, /^50,000 of/);
      await page.locator('#rows').selectOption('250');
      expect(await page.locator('#findings tr.finding').count()).toBe(250);
      expect(await page.locator('body *').count()).toBeLessThan(20_000);
      expect(complaints).toEqual([]);
      console.log(`a search in 50,000 findings took ${String(took)} ms with the pause for typing`);
    });
  });

  it('without JavaScript shows the summary and the first findings, and says so', async () => {
    const plain = await openChromium({ javaScriptEnabled: false });
    try {
      const { page } = await plain.open(few);
      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
        'Summary',
        'Findings',
        'Suppliers to ask',
        'Products',
        'Law in time',
        'Not checked',
      ]);
      expect(await page.locator('#findings tbody tr').count()).toBe(62);
      expect(await page.locator('noscript').first().textContent()).toContain('first 62 of 62 findings');
      expect(await page.locator('#filters').isVisible()).toBe(false);
    } finally {
      await plain.close();
    }
  });
});

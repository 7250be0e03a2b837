import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../../builtin.ts';
import { judge } from '../../judge/judge.ts';
import type { Finding } from '../../rules/types.ts';
import { CAS, finding, JUDGING, location, NO_BOM, RULES, TRACE, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';
import assets from './assets.json' with { type: 'json' };
import { html } from './html.ts';
import type { ProductFile } from './types.ts';

const packs = (await loadBuiltins()).flatMap((plugin) => plugin.packs ?? []);
const CONTEXT: ReportContext = {
  width: 120,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: RULES,
  measureTitle: (id) =>
    packs.flatMap(({ measures }) => measures).find((measure) => measure.id === id)?.shortTitle ?? id,
  entryName: (code) => `name of ${code}`,
  packs,
};
const TREE: ProductFile = {
  path: 'boms/a.xlsx',
  rows: [
    {
      parent: null,
      name: 'A100',
      description: 'Camera head',
      quantity: '1 x',
      place: 'BOM!A3',
      contents: [],
      amounts: ['Dy 0.4 g (0-1.1)'],
      notes: [],
    },
    {
      parent: 0,
      name: 'MAG-01',
      description: null,
      quantity: '2 x',
      place: 'BOM!D17',
      contents: ['sintered NdFeB: likely (95 %)'],
      amounts: ['Dy 0.2 g (0-0.54)'],
      notes: ['not fitted'],
    },
  ],
  products: [
    {
      name: 'A100',
      grams: [
        { symbol: 'Dy', min: 0, typ: 0.4, max: 1.08, unknown: 0 },
        { symbol: 'Tb', min: 0, typ: 0, max: 0, unknown: 2 },
      ],
    },
  ],
};

const page = (units: readonly Parameters<typeof judge>[0][number][], context = CONTEXT): string =>
  [...html(judge(units, JUDGING), context)].join('');
const one = (...findings: readonly Finding[]): string => page([unit('boms/a.xlsx', findings), UNREADABLE, NO_BOM]);

interface Data {
  readonly texts: string[];
  readonly findings: number[][];
  readonly rows: number[][];
}

/** What the program of the page would read. */
function dataOf(text: string): Data {
  const data: Data = { texts: [], findings: [], rows: [] };
  for (const [, json = ''] of text.matchAll(/<script type="application\/json" class="data">(.*?)<\/script>/gs)) {
    const part = JSON.parse(json) as { t: string[]; f?: number[][]; r?: number[][] };
    data.texts.push(...part.t);
    data.findings.push(...(part.f ?? []));
    data.rows.push(...(part.r ?? []));
  }
  return data;
}

describe('the HTML report', () => {
  it('says on its first screen what was found, what was not checked, which law is unverified, and what it is not', () => {
    const text = one(finding(), CAS, TRACE);
    expect(text).toContain('2 findings in 1 checked file with 412 lines and 388 parts. 1 file could not be checked.');
    expect(text).toContain('1 trace not shown (--traces)');
    expect(text).toMatch(/Unverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if extended/);
    expect(text).toContain('<strong>No. 61 of 2025</strong> 1 finding');
    expect(text).toContain('No finding is not a clearance. This is not legal advice.');
    expect(text).toContain('boms/b200.csv');
    expect(text).toContain('too little text to judge');
  });

  it('a file that could not be read is named with its reason and the next step, and findings of none are no clearance', () => {
    const text = page([UNREADABLE]);
    expect(text).toContain('No finding in 0 checked files');
    expect(text).toContain('columns look like a parts list but are not understood');
    expect(text).toContain('Name them: &quot;mappings&quot;');
  });

  it('holds every finding as data, and the first hundred as a table for readers without JavaScript', () => {
    const many = Array.from({ length: 2500 }, (_, index) => finding({ partNumber: `P-${String(index)}` }));
    const text = one(...many);
    const { texts, findings } = dataOf(text);
    expect(findings).toHaveLength(2500);
    expect(new Set(findings.map((row) => texts[row[3] ?? -1])).size).toBe(2500);
    expect(text.match(/<tr role="row"><td/g)).toHaveLength(100);
    expect(text).toContain('shows the first 100 of 2,500 findings');
  });

  it('draws the law: windows, the date of the report, and a lane for each reading', () => {
    const text = one(finding());
    expect(text).toContain('aria-label="No. 61 of 2025, clause');
    expect(text).toMatch(
      /<g><rect class="w-in-force"[^>]*><rect[^>]*class="w-unverified"[^>]*>.*?<title>in force if lapsed<\/title>/s,
    );
    expect(text).toContain('<title>suspended if extended</title>');
    expect(text).toContain('The report is of 2026-11-24.');
  });

  it('shows the tree and the grams that the run has rolled up, and never a 0 for what is unknown', () => {
    const text = page([unit('boms/a.xlsx', [finding()])], { ...CONTEXT, products: () => [TREE] });
    const { texts, rows } = dataOf(text);
    expect(rows.map(([parent, name]) => [parent, texts[name ?? -1]])).toEqual([
      [-1, 'A100'],
      [0, 'MAG-01'],
    ]);
    expect(text).toContain('Typical mass by product. A100: Dy 0.4 g, Tb unknown');
    expect(text).toContain('<td class="num">0.4 (0-1.1)</td><td class="num">unknown</td>');
  });

  it('without a roll-up the chains draw the tree, a step once, and nothing is summed', () => {
    const text = one(
      finding(),
      finding({
        partNumber: 'MAG-02',
        chains: [
          ['A100', 'A140', 'MAG-02'],
          ['A100', 'MAG-02'],
        ],
      }),
    );
    const { texts, rows } = dataOf(text);
    expect(rows.map(([parent, name]) => [parent, texts[name ?? -1]])).toEqual([
      [-1, 'A100'],
      [0, 'A140'],
      [1, 'MAG-01'],
      [1, 'MAG-02'],
      [0, 'MAG-02'],
    ]);
    expect(text).toContain('This run has no mass roll-up by product.');
  });

  it('questions are counted by supplier, those on record apart', () => {
    const text = one(finding(), finding({ partNumber: 'MAG-02' }), finding({ partNumber: 'X', manufacturer: null }));
    expect(text).toContain('3 open questions to 2 suppliers');
    expect(text).toContain('aria-label="Open questions by supplier: Nordmagnet GmbH 2, supplier not given 1"');
  });

  it('the same verdict gives the same bytes', () => {
    expect(one(finding(), CAS)).toBe(one(finding(), CAS));
  });

  it('the most severe findings come first, whatever the order of the files', () => {
    const { texts, findings } = dataOf(page([unit('b.csv', [CAS]), unit('a.csv', [finding()])]));
    expect(findings.map(([severity]) => severity)).toEqual([0, 1]);
    expect(texts).toEqual(expect.arrayContaining(['a.csv', 'b.csv']));
  });
});

describe('text of a file in the HTML report', () => {
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<!-- <script>',
    ']]>',
    'javascript:alert(1)',
    'N42\u202EHS\u0000\u2028',
    '&lt;b&gt;',
    '__proto__',
  ];
  const tagsOf = (text: string): string[] =>
    (text.match(/<\/?[a-zA-Z!][^>]*>/g) ?? []).map((tag) => tag.replace(/[\s/].*|>$/s, ''));
  const hostile = (text: string): string =>
    page(
      [
        unit(`boms/${text}.xlsx`, [
          finding({
            partNumber: text,
            description: text,
            manufacturer: text,
            data: { material: text, form: text, elements: text, licence: text },
            chains: [[text, text]],
            locations: [location('D17', text, { sheet: text })],
          }),
        ]),
        { ...UNREADABLE, path: text, error: { code: text, message: text, hint: text, place: text } },
      ],
      {
        ...CONTEXT,
        products: () => [
          {
            path: `boms/${text}.xlsx`,
            rows: TREE.rows.map((row) => ({ ...row, name: text, description: text, contents: [text] })),
            products: [{ name: text, grams: TREE.products[0]!.grams }],
          },
        ],
      },
    );

  it.each(HOSTILE)('is text and nothing else: %j', (text) => {
    const made = hostile(text);
    expect(tagsOf(made)).toEqual(tagsOf(hostile('harmless')));
    // Not in the program either way: text of files is never part of an address.
    expect(made).not.toMatch(/(?:href|src|action)="(?!#|https?:\/\/)/);
    expect(made).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028\u0000]/);
  });

  it('any text comes back from the data as it was, apart from what is written out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { texts, findings } = dataOf(one(finding({ partNumber: `x${text}` })));
        expect(texts[findings[0]?.[3] ?? -1]).toBe(escapeText(`x${text}`));
      }),
      { numRuns: 40 },
    );
  });

  it('is escaped once: what reads like an entity stays as it was written', () => {
    expect(hostile('&lt;b&gt;')).toContain('&amp;lt;b&amp;gt;');
    expect(hostile('&lt;b&gt;')).not.toContain('&amp;amp;');
  });
});

describe('the program and the style of the page', () => {
  it('are those of the folder: run node scripts/pack-html-report.mjs after a change', () => {
    const folder = new URL('page/', import.meta.url);
    const sources = readdirSync(folder)
      .sort()
      .map((name) => `${name}\0${readFileSync(new URL(name, folder), 'utf8')}\0`);
    expect(assets.sources).toBe(createHash('sha256').update(sources.join('')).digest('hex'));
  });

  it('are the only ones that the policy allows, and nothing is fetched', () => {
    const text = one(finding());
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>\n<\/body>/s.exec(text) ?? [];
    expect(policy).toBe(
      `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(text).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|@import|url\(| style="| on\w+="/);
  });

  it('stay small', () => {
    expect(assets.style.length + assets.script.length).toBeLessThan(60_000);
  });
});

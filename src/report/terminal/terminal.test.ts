import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { parseRegister } from '../../judge/register/register.ts';
import type { Verdict } from '../../judge/types.ts';
import {
  CAS,
  evidence,
  finding,
  JUDGING,
  location,
  NO_BOM,
  RULES,
  TRACE,
  unit,
  UNREADABLE,
} from '../fabricated.fixture.ts';
import { loadReporter, type ReporterName } from '../registry.ts';
import { widthOf } from './text.ts';
import type { ReportContext } from '../types.ts';

const CONTEXT: ReportContext = {
  width: 80,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: RULES,
  measureTitle: (id) => `No. ${id.slice(-2)}`,
  entryName: (code) => `magnets of ${code}`,
};

async function render(name: ReporterName, verdict: Verdict, more: Partial<ReportContext> = {}): Promise<string> {
  let text = '';
  for await (const chunk of (await loadReporter(name))(verdict, { ...CONTEXT, ...more })) text += chunk;
  return text;
}

const LONG = '0000-1234-5678-ABCDEFGH-99887766';
const CHINESE = location('C8', '钕铁硼 磁铁 N38EH 圆片 直径 12 厚度 3 镀镍 用于无刷电机 2212 转子组件 外购件');
const HOSTILE = location('D99', 'Lautsprecher für Gehäuse \u001b[2J Neodym\nzweite Zeile');
const VERDICT = judge(
  [
    unit('boms/a100.xlsx', [
      finding({ uses: 40 }),
      finding({ partNumber: 'MAG-02', locations: [location('D18', 'N48UH')], evidence: [evidence('N48UH', location('D18', 'N48UH'))] }),
      finding({ partNumber: LONG, manufacturer: '深圳磁材有限公司', locations: [CHINESE], evidence: [evidence('N38EH', CHINESE)], description: CHINESE.text, chains: [['整机-01', 'A1', 'A2', 'A3', 'A4', 'R-7', LONG]] }),
      finding({ partNumber: 'EV\u001b[31mIL\u202e', manufacturer: 'Böse \u0007 GmbH', locations: [HOSTILE], evidence: [evidence('Neodym', HOSTILE)] }),
      TRACE,
      CAS,
    ]),
    UNREADABLE,
    NO_BOM,
  ],
  JUDGING,
); // prettier-ignore
const SMALL = judge([unit('a.xlsx', [finding()])], JUDGING);
const TEXT_REPORTERS = ['detail', 'stylish', 'concise'] as const;

describe.each(TEXT_REPORTERS)('%s', (name) => {
  it('lets nothing from a file steer the terminal', async () => {
    expect(await render(name, VERDICT)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('never cuts a part number, and writes every severity in words', async () => {
    const text = await render(name, VERDICT, { width: 60 });
    for (const part of ['MAG-01', 'MAG-02', LONG, 'EV\\u{1b}[31mIL\\u{202e}', 'OX-7']) expect(text).toContain(part);
    for (const word of ['error', 'warning', 'not checked', 'not a clearance']) expect(text).toContain(word);
  });

  it.each([60, 80])('breaks no part number at %i columns, not even at its spaces', async (width) => {
    const names = ['DIN 912 M3 x 10 A2-70', 'KX 4100 00 B', '磁石 01 B', 'A 1', 'KX 41 11 A'];
    const findings = names.map((partNumber) =>
      finding({
        partNumber,
        partKey: partNumber,
        question: { messageId: 'dy-tb', data: { part: 'each' } },
        chains: [['A 1', ...names]],
      }),
    );
    const lines = (await render(name, judge([unit('a.xlsx', findings)], JUDGING), { width })).split('\n');
    const pieces = names.flatMap((part) =>
      Array.from({ length: part.split(' ').length - 1 }, (_, at) => [
        part
          .split(' ')
          .slice(0, at + 1)
          .join(' '),
        part
          .split(' ')
          .slice(at + 1)
          .join(' '),
      ]),
    );
    const broken = lines.filter((line, at) =>
      pieces.some(([start = '', end = '']) => line.endsWith(` ${start}`) && lines[at + 1]?.trimStart().startsWith(end)),
    );
    expect(broken).toEqual([]);
  });

  it('says the same with colour as without', async () => {
    const colored = await render(name, VERDICT, { color: true });
    expect(colored.replace(/\u001b\[\d{1,3}m/g, '')).toBe(await render(name, VERDICT));
  });
});

describe('at 40 columns', () => {
  const narrow = judge(
    [
      unit('boms/a-folder-of-lists/drive-a100.xlsx', [
        finding(),
        finding({ partNumber: LONG, manufacturer: null, locations: [CHINESE], evidence: [evidence('N38EH', CHINESE)] }),
      ]),
      { ...UNREADABLE, path: 'boms/a-folder-of-lists/b200.csv' },
    ],
    JUDGING,
  );

  it.each(['stylish', 'detail'] as const)(
    '%s breaks headings, places and names of files as it does all else',
    async (name) => {
      const text = await render(name, narrow, { width: 40 });
      expect(text.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
      for (const whole of [LONG, 'boms/a-folder-of-lists/drive-a100.xlsx', 'boms/a-folder-of-lists/b200.csv'])
        expect(text.replace(/\n */g, '')).toContain(whole);
    },
  );
});

describe.each([60, 80, 120])('at %i columns', (width) => {
  it.each(['stylish', 'detail'] as const)('%s fits', async (name) => {
    const unbreakable = LONG.length + 60;
    for (const line of (await render(name, VERDICT, { width })).split('\n')) {
      if (line.includes(LONG) || line.includes('EV\\u'))
        expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, unbreakable));
      else expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });
});

describe('concise', () => {
  it('counts the traces that it lists, and none that it does not', async () => {
    expect(await render('concise', VERDICT, { showTraces: true })).toMatch(/infos 0, unreadable 1; 1 trace; as of/);
    expect(await render('concise', VERDICT)).not.toMatch(/\btraces?\b.*as of/);
  });
});

describe('stylish', () => {
  it('counts one of a thing as one', async () => {
    const one = {
      ...unit('a.xlsx', [finding()]),
      coverage: { carriers: 1, nonCarriers: 1, notContent: 0, unclassified: 0 },
    };
    expect(await render('stylish', judge([one], JUDGING))).toContain('1 carrier, 1 known non-carrier, 0 not content');
  });

  it('tells who to ask what about which parts, under which entry, in which movement, and why', async () => {
    expect(await render('stylish', SMALL, { width: 120 })).toMatchInlineSnapshot(`
      "a.xlsx  (xlsx, 1 table, 412 lines, 388 parts)
        BOM!D17  error    MAG-01  A100>A140  mofcom/controlled-item
          Magnet segment N42SH 20x10x3: sintered NdFeB, magnet: Dy and/or Tb likely
        ask Nordmagnet GmbH
          MAG-01 (BOM!D17 "N42SH")
            question  Dy and Tb in wt % by ICP with detection limit; licence number and expiry of MAG-01
            inbound   1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 in force on 2026-11-24; the supplier applies
            outbound  61-P2-dy-magnet: No. 61 unverified: licence if it runs and limb 1(1) is met, ask; we apply
            why       grade for 150 °C: made with Dy or Tb

      1 file · 1 checked · 0 without a parts list · 0 unreadable
      1 error · 0 warnings · 0 infos
      412 lines, 388 parts: 9 carriers, 340 known non-carriers, 26 not content, 37 unclassified (too little text to judge)
      as of 2026-11-24 · packs mofcom (reviewed 2026-11-24, sources until 2026-10-10)
      Unverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if extended. No. 57, No. 61. Sources reach
      until 2026-10-10.
      A figure beside likely or possible is our estimate of the chance that the element is there, from grade and class: no
      share, no measurement.
      No finding is not a clearance. This is not legal advice.
      "
    `);
  });

  it('groups parts that raise the same question to one maker', async () => {
    const question = { messageId: 'dy-tb', data: { part: 'each' } };
    const two = judge(
      [unit('a.xlsx', [finding({ question }), finding({ question, partNumber: 'MAG-02', partKey: 'pn:MAG-02' })])],
      JUDGING,
    );
    const text = await render('stylish', two);
    expect(text).toContain('MAG-01 (BOM!D17 "N42SH"), MAG-02 (BOM!D17 "N42SH")');
    expect(text.match(/question/g)).toHaveLength(1);
  });

  it('says what is stated before what is concluded of it, where not all has room', async () => {
    const one = finding({
      evidence: [
        evidence('NdFeB', location('D17', 'NdFeB'), { kind: 'material', meaning: 'sintered Nd-Fe-B' }),
        evidence('N40UH', location('D17', 'N40UH'), { kind: 'grade', meaning: 'coercivity class UH' }),
        evidence('N40UH', location('D17', 'N40UH'), { kind: 'context', meaning: 'Dy estimated from the class' }),
        evidence('Dy 3.9', location('D17', 'Dy 3.9'), { kind: 'declared', meaning: 'states a share of Dy' }),
      ],
    });
    const text = await render('stylish', judge([unit('a.xlsx', [one])], JUDGING), { width: 120 });
    expect(text).toContain('why       sintered Nd-Fe-B; coercivity class UH; states a share of Dy\n');
  });

  it('quotes a cell with what it holds, and not with an answer on record', async () => {
    const declared = { kind: 'declared', meaning: 'declared share of Dy', location: null } as const;
    const one = finding({
      evidence: [
        evidence('Dy 2 wt%', location('D17', ''), declared),
        evidence('form: loose', location('D17', ''), { ...declared, meaning: 'declared' }),
        evidence('N42SH', location('D17', 'N42SH')),
      ],
    });
    const text = await render('stylish', judge([unit('a.xlsx', [one])], JUDGING), { width: 120 });
    expect(text).toContain('MAG-01 (BOM!D17 "N42SH")\n');
    expect(text).toContain('why       declared share of Dy; grade for 150 °C: made with Dy or Tb\n');
  });

  it('asks once what parts of one maker raise for different reasons, and says each reason with its parts', async () => {
    const question = { messageId: 'dy-tb', data: { part: 'each' } };
    const other = {
      question,
      partNumber: 'MAG-02',
      partKey: 'pn:MAG-02',
      evidence: [evidence('Magnet', location('D18', 'Magnet'), { meaning: 'magnet by its name' })],
    };
    const text = await render('stylish', judge([unit('a.xlsx', [finding({ question }), finding(other)])], JUDGING), {
      width: 120,
    });
    expect(text.match(/question|inbound/g)).toEqual(['question', 'inbound']);
    expect(text).toMatch(
      /MAG-01 .*\n {6}why {7}grade for 150 °C: made with Dy or Tb\n {4}MAG-02 .*\n {6}why {7}magnet by its name\n {4}question /,
    );
  });

  it('shows an open question with its date and owner, and asks nothing that is answered', async () => {
    const registers = [
      parseRegister('partNumber,state,owner,due\nMAG-01,open,Ana,2026-12-01\nMAG-02,answered,,', 'lintanide.parts.csv'),
    ];
    const two = judge([unit('a.xlsx', [finding(), finding({ partNumber: 'MAG-02', partKey: 'pn:MAG-02' })])], {
      ...JUDGING,
      registers,
    });
    const text = await render('stylish', two);
    expect(text).toContain('MAG-01 (BOM!D17 "N42SH") [open, due 2026-12-01, Ana]');
    expect(text).not.toContain('MAG-02 (BOM');
  });

  it('shows a file that was not checked as such, with its error and what to try', async () => {
    const text = await render('stylish', VERDICT);
    expect(text).toContain('boms/b200.csv  not checked (columns-not-understood)\n  row 1: The columns look like');
    expect(text).toMatch(/\n {2}try {2}Name them:/);
    expect(text).toContain('3 files · 1 checked · 1 without a parts list · 1 unreadable (not checked)');
  });

  it('keeps to ASCII signs of its own where the terminal has no others', async () => {
    const text = await render(
      'stylish',
      judge([unit('a.xlsx', [finding({ chains: [['A', 'B', 'C', 'D', 'E', 'F']] })])], JUDGING),
      { unicode: false },
    );
    expect(text).toContain('A>B>...>E');
    expect(text.replaceAll('°', '')).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('with --quiet shows errors, and says that there is more', async () => {
    const text = await render('stylish', VERDICT, { quiet: true });
    expect(text).not.toContain('OX-7');
    expect(text).toContain('1 warning · 0 infos · warnings and infos not shown (--quiet)');
  });
});

describe('detail', () => {
  it('quotes the cell, marks the words, and gives chain, evidence, law, record and next step', async () => {
    expect(await render('detail', SMALL, { width: 100 })).toMatchInlineSnapshot(`
      "error[mofcom/controlled-item] sintered NdFeB, magnet: Dy and/or Tb likely
        --> a.xlsx : sheet "BOM" : D17

        D17 | Magnet segment N42SH 20x10x3
            |                ^^^^^ grade for 150 °C: made with Dy or Tb

        part      MAG-01 · Magnet segment N42SH 20x10x3 · Nordmagnet GmbH
        content   sintered NdFeB, likely (0.95): Dy likely (0-4.5 wt % of the material, 0-0.54 g per
                  piece); Tb possible (share unknown)
        chain     A100 > A140 > MAG-01
        evidence  grade "N42SH" in D17: grade for 150 °C: made with Dy or Tb (0.85) [IEC 60404-8-1]
        control   inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 in force on
                  2026-11-24; the supplier applies
        because   ship-from not given
        control   outbound 61-P2-dy-magnet: No. 61 unverified: licence if it runs and limb 1(1) is met,
                  ask; in force if lapsed, suspended if extended; we apply
        because   origin of Dy not given
        entry     1C904.a.4 is magnets of 1C904.a.4
        entry     1C905.a.4 is magnets of 1C905.a.4
        entry     61-P2-dy-magnet is magnets of 61-P2-dy-magnet
        record    none
        do        1. To Nordmagnet GmbH: Dy and Tb in wt % by ICP with detection limit; licence number and
                  expiry of MAG-01
                  2. In lintanide.parts.csv: add partNumber MAG-01 with state open and a due date, or
                  answered.
        help      lintanide explain mofcom/controlled-item

      1 file · 1 checked · 0 without a parts list · 0 unreadable
      1 error · 0 warnings · 0 infos
      412 lines, 388 parts: 9 carriers, 340 known non-carriers, 26 not content, 37 unclassified (too
      little text to judge)
      as of 2026-11-24 · packs mofcom (reviewed 2026-11-24, sources until 2026-10-10)
      Unverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if extended. No. 57, No.
      61. Sources reach until 2026-10-10.
      A figure beside likely or possible is our estimate of the chance that the element is there, from
      grade and class: no share, no measurement.
      No finding is not a clearance. This is not legal advice.
      "
    `);
  });

  it('marks the right words in Chinese and in the middle of a long cell', async () => {
    const lines = (await render('detail', VERDICT)).split('\n');
    const at = lines.findIndex((line) => line.includes('| 钕铁硼 磁铁 N38EH'));
    const cell = lines[at] ?? '';
    expect(lines[at + 1]?.indexOf('^')).toBe(widthOf(cell.slice(0, cell.indexOf('N38EH'))));

    const far = location('D1', `${'sehr lange Beschreibung '.repeat(10)}N42SH ${'und noch mehr '.repeat(10)}`);
    const text = await render(
      'detail',
      judge([unit('a.xlsx', [finding({ locations: [far], evidence: [evidence('N42SH', far)] })])], JUDGING),
    );
    expect(text).toMatch(/D1 \| ….*N42SH.*…\n.*\^{5}/);
  });

  it('says both readings of a status that no source settles', async () => {
    expect(await render('detail', SMALL, { width: 200 })).toContain(
      'No. 61 unverified: licence if it runs and limb 1(1) is met, ask; in force if lapsed, suspended if extended; we apply',
    );
  });
});

describe('concise', () => {
  it('is one line per finding', async () => {
    expect(await render('concise', SMALL)).toMatchInlineSnapshot(`
      "a.xlsx:BOM!D17: error: MAG-01: sintered NdFeB, magnet: Dy and/or Tb likely. Inbound: listed if Dy/Tb present: ask. Entries: 1C904.a.4, 1C905.a.4, 61-P2-dy-magnet [mofcom/controlled-item]
      Unverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if extended. No. 57, No. 61. Sources reach until 2026-10-10.
      errors 1, warnings 0, infos 0, unreadable 0; as of 2026-11-24; no finding is not a clearance, nor is this legal advice
      "
    `);
  });
});

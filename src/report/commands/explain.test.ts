import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { explainText, MOTOR_BOM } from '../../../test/support/explain.ts';
import type { Explanation } from '../../batch/explain/explain.ts';
import { severityOf } from '../../judge/severity.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Finding } from '../../rules/types.ts';
import { explainJson } from './explain-json.ts';
import { explainLines, type JudgedExplanation } from './explain.ts';
import { loadPaint } from '../terminal/paint.ts';
import { widthOf } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

const paint = await loadPaint(false);
const packs = mofcom.packs ?? [];
const context: ReportContext = {
  width: 80,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: new Map((mofcom.rules ?? []).map((rule) => [rule.id, rule])),
  measureTitle: (id) => packs.flatMap(({ measures }) => measures).find((one) => one.id === id)?.shortTitle ?? id,
  entryName: (code) => packs.flatMap(({ entries }) => entries).find((one) => one.code === code)?.nameEn ?? code,
};

/** Judged as a run without configuration and register would. */
function judged(explanation: Explanation): JudgedExplanation {
  const all = (findings: readonly Finding[]): JudgedFinding[] =>
    findings.map((one) => ({ ...one, severity: severityOf(one, null, null), record: null }));
  return {
    explanation,
    asOf: '2026-11-24',
    findings: all(explanation.findings),
    whatIf: (explanation.part?.whatIf ?? []).map((one) => ({ ...one, findings: all(one.findings) })),
    off: [],
    recorded: null,
  };
}

const lines = async (address: string, text = MOTOR_BOM, more: Partial<ReportContext> = {}): Promise<string> =>
  [...explainLines(judged(await explainText(text, address)), { ...context, ...more }, paint)].join('');
/** The same without line breaks, since a sentence may be broken anywhere. */
const flat = async (address: string, text = MOTOR_BOM): Promise<string> =>
  (await lines(address, text)).replace(/\s+/g, ' ');

const MATERIALS = `Level,Type,Name,Part No,Quantity,Weight,Unit,CAS,Portion %
1,Component,Lens,A2003,1,3,g,,
2,Material,Optical glass,-,1,3,g,,
3,Substance,Silica,,,,g,7631-86-9,80
3,Substance,Yttrium oxide,,,,g,1314-36-9,8
`;

/** Rows enough that a few control characters make no binary file. */
const PLAIN = Array.from(
  { length: 100 },
  (_, row) => `P-2${String(row).padStart(4, '0')},Hexagon socket head cap screw M3 x 12,4,Schraubenwerk\n`,
).join('');

describe('an explanation in words', () => {
  it('has its sections in the order in which a verdict is reached', async () => {
    const text = await lines('MAG-01');
    const titles = text.split('\n').filter((line) => /^(?:how|what|evidence|contents|law|severity)\b/.test(line));
    expect(titles).toEqual([
      'how the row is read',
      'what it is',
      'evidence for',
      'evidence against',
      'contents',
      'law on 2026-11-24',
      'severity',
      'what would change it',
    ]);
  });

  it('says of elements found in a magnet of unstated material what an answer makes of it', async () => {
    const magnet = 'Part number,Description,Manufacturer,Qty\nMAG-7,Disc magnet,Foo,2\n';
    const text = await flat('MAG-7', magnet);
    expect(text).toContain(
      '- Dy and Tb found in it: warning becomes error; 1C904.a.4, 1C905.a.4: needs a licence to leave China',
    );
    expect(text).not.toMatch(/found in it: nothing changes/);
    // A motor is a motor, whatever is in its magnet.
    expect(await flat('MOT-7', magnet.replace('MAG-7,Disc magnet', 'MOT-7,Servo motor 400 W'))).toMatch(
      /- Dy and Tb found in it: nothing changes/,
    );
  });

  it('says of a material that is followed for no entry that it is, and not that it speaks against itself', async () => {
    const of = async (text: string) => flat('M-8', `Part number,Description,Qty\nM-8,${text},2\n`);
    expect(await of('Cerium oxide powder')).toContain(
      "No finding: 'Cerium oxide powder' names cerium oxide, a material that this tool follows for no entry of any measure.",
    );
    expect(await of('Neodymium metal ingot')).not.toContain('speaks against it');
    expect(await of('Dysprosium metal ingot')).not.toContain('No finding');
  });

  it('says the law in both movements, with both readings of what is not verified', async () => {
    const text = await flat('MAG-01');
    expect(text).toContain('inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 of 2025 in force');
    expect(text).toContain('outbound 61-A1-P2-DyNdFeB');
    expect(text).toContain('in force if lapsed, suspended if extended; we apply');
  });

  it('says which answer makes which entry fall away, and which movement is another', async () => {
    const text = await flat('MAG-01');
    expect(text).toMatch(/Dy and Tb shown below the detection limit, [^:]*:[^-]*1C904\.a\.4, 1C905\.a\.4/);
    expect(text).toContain('shipped from a country other than China: No. 18 of 2025 is not this movement');
  });

  it('says what is not looked for, and not that ore is not', async () => {
    const text = (await lines('DRV-77', MOTOR_BOM, { packs })).replace(/\s+/g, ' ');
    expect(text).toContain('Not looked for: the equipment (2B902), flotation reagents and extractants');
    expect(text).toContain('No. 62 of 2025 (technology): matched to no row');
    expect(text).not.toContain('ore, technology');
  });

  it('says whose codes those are that are no official ones', async () => {
    expect(await lines('MAG-01', MOTOR_BOM, { packs, width: 400 })).toContain(
      'Codes that begin with 61- are ours, not official',
    );
  });

  it('marks a guess as a guess, and names the source', async () => {
    expect(await flat('SP-01')).toMatch(/"magnet" in C8: [^(]*\(0\.\d\d, author's guess; source: \w/i);
  });

  it('explains a row that is no finding just as well', async () => {
    const text = await flat('DRV-77');
    expect(text).toMatch(
      /No finding: '[\w ]*driver' names another kind of part\. '[\w ]*motor' only says what it is for/,
    );
    expect(text).toContain('none: nothing is reported');
    expect(await flat('A1')).toContain('The header of the parts list: it says what the columns mean. No finding.');
  });

  it('ends with what it is not', async () => {
    expect(await lines('SH-01')).toMatch(/The absence of a finding is not a clearance\. This is not legal advice\.\n$/);
  });

  it('keeps to 80 columns and shows nothing that moves a cursor, whatever a file holds', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', ' ', '磁', '鋼', '\u001b', '\u202e', '\u0007', '"', ',', 'é', '\u200b', 'motor'),
      maxLength: 150,
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, maker) => {
        const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const text = `Part number,Description,Qty,Manufacturer\nP-10001,${quote(`Magnet N42SH ${name}`)},1,${quote(maker)}\n${PLAIN}`;
        const shown = await lines('P-10001', text);
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e\u200b]/);
        for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same in JSON, for other tools', async () => {
    const json = explainJson(judged(await explainText(MOTOR_BOM, 'MAG-01')), context) as Record<string, unknown>;
    expect(json).toMatchObject({ schemaVersion: 1, kind: 'part', row: 4, part: { partNumber: 'MAG-01' } });
    expect(json['findings']).toMatchObject([
      { severity: 'error', severityReason: 'the item itself, likely or proven; no record' },
    ]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('names where the measures were read, for other tools too', async () => {
    const explanation = judged(await explainText(MOTOR_BOM, 'MAG-01'));
    const { measures } = explainJson(explanation, { ...context, packs }) as {
      measures: { id: string; sources: string[] }[];
    };
    expect(measures.find(({ id }) => id === 'mofcom-2025-18')?.sources[0]).toMatch(/^https:\/\/www\.mofcom\.gov\.cn\//);
  });
});

describe('a material with its substances in rows below it', () => {
  it('names the cell of the substance that is evidence', async () => {
    expect(await flat('C3', MATERIALS)).toContain('declared "Y 6.3 %" in C5: states a share of Y');
  });

  it('says of the cell of a substance on the row of its material as what it is told', async () => {
    const csv =
      'Part,Material,Substance,CAS,Content %\nMagnet,NdFeB,Dysprosium,7429-91-6,2\nMagnet,NdFeB,Iron,7439-89-6,67\n';
    expect(await flat('C2', csv)).toContain('C2 "Dysprosium"; under "Substance"; field substance; read as "Dy 2 %"');
  });

  it('says of the row of a substance which material it is told of', async () => {
    expect(await flat('C5', MATERIALS)).toContain('A substance of the material in row 3, with its share');
  });
});

describe('a word for the shape of what is found', () => {
  const line = (text: string): string => `Part,Description,Qty\nP-100,"${text}",1\n`;

  it.each([
    ['Dysprosium, ingot', 'Known by its material: Dysprosium ingot (metal).'],
    ['稀土合金锭', 'Known by its material: rare-earth alloy, element not named (alloy).'],
    ['Gd target plate', 'Known by its material: gadolinium target (target).'],
  ])('is no evidence against it: %s', async (text, identity) => {
    const told = await flat('P-100', line(text));
    expect(told).toContain(identity);
    expect(told).toContain('evidence against none');
  });

  it('and is where it is only the shape of what is not known', async () => {
    expect(await flat('P-100', line('Plate, steel'))).toContain('"Plate" in B2: names another kind of part');
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOTOR_BOM } from '../../../test/support/explain.ts';
import { runReal } from '../cli-io.fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintanide-explain-'));
  await writeFile(join(folder, 'a.csv'), MOTOR_BOM);
  await writeFile(join(folder, 'b:c.csv'), MOTOR_BOM.replaceAll('MAG-01', 'MAG:01'));
  await writeFile(join(folder, 'cut.xlsx'), 'PK\u0003\u0004 and no more');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runReal(folder, ['explain', ...words]);

/** Without line breaks: a sentence may be broken anywhere. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('lintanide explain FILE', () => {
  it('takes a cell behind a colon, or a part number behind a colon or a blank', async () => {
    for (const words of [['a.csv:C4'], ['a.csv:MAG-01'], ['a.csv', 'MAG-01']]) {
      const { out, code } = await run(...words);
      expect(code).toBe(0);
      expect(out).toMatch(/^a\.csv {2}/);
      expect(out).toContain('error[mofcom/controlled-item]');
    }
  });

  it('says where the law that it names was read', async () => {
    const { out } = await run('a.csv:C4');
    expect(out.replace(/\n +/g, '')).toMatch(/source +No\. 18 of 2025: ?https:\/\/www\.mofcom\.gov\.cn/);
  });

  it('splits at the last colon that leaves a file before it', async () => {
    expect((await run('b:c.csv:MAG:01')).out).toContain('MAG:01');
  });

  it.runIf(process.platform !== 'win32')(
    'takes the address that reports show, of names with line breaks or a dash too',
    async () => {
      for (const [name, address] of [
        ['n\nl.csv', 'n\\u{a}l.csv'],
        ['-lead.csv', './-lead.csv'],
        ['\\u{a}.csv', '\\u{a}.csv'],
      ] as const) {
        await writeFile(join(folder, name), MOTOR_BOM);
        for (const words of [[`${address}:C4`], [address, 'MAG-01']]) {
          const { out, code } = await run(...words);
          expect([code, out]).toEqual([0, expect.stringContaining(`${address.replace('./', '')}  `)]);
        }
        await rm(join(folder, name));
      }
    },
  );

  it('says what a suppression or the baseline puts aside, with its reason, and nothing where there is neither', async () => {
    const aside = /Suppressed:|In the baseline/;
    expect((await run('a.csv:C4')).out).not.toMatch(aside);
    const file = join(folder, 'lintanide.suppressions.json');
    const of = (partNumber: string, more = '') =>
      `{"suppressions":[{"partNumber":"${partNumber}","reason":"Samples, destroyed","by":"ana"${more}}]}`;
    await writeFile(file, of('MAG-01', ',"until":"2099-03-31"'));
    const { out } = await run('a.csv:C4');
    expect(flat(out)).toContain(
      'Suppressed: a run counts it, and reports it again after 2099-03-31. Reason: Samples, destroyed (ana)',
    );
    const { suppressed } = JSON.parse((await run('a.csv:C4', '--json')).out) as { suppressed: unknown };
    expect(suppressed).toEqual([
      { rule: 'mofcom/controlled-item', reason: 'Samples, destroyed', by: 'ana', until: '2099-03-31' },
    ]);
    await writeFile(file, of('MAG-02'));
    expect((await run('a.csv:C4')).out).not.toMatch(aside);
    await rm(file);
    await runReal(folder, ['baseline', 'create', 'a.csv']);
    expect(flat((await run('a.csv:C4')).out)).toContain(
      'In the baseline lintanide.baseline.json: a run counts it, and does not report it. That settles nothing',
    );
    await rm(join(folder, 'lintanide.baseline.json'));
  });

  it('lays what the register says over the movement that is supposed', async () => {
    await writeFile(
      join(folder, 'lintanide.parts.csv'),
      'partNumber,state,Dy,method,detectionLimit\nMAG-01,answered,2.1,ICP,0.01\n',
    );
    const { out } = await run('a.csv:C4');
    await rm(join(folder, 'lintanide.parts.csv'));
    expect(flat(out)).toContain('shipped from a country other than China: No. 18 of 2025 is not this movement');
    expect(flat(out)).toContain('shipped on to China: No. 61 of 2025 is not this movement');
    // What the register has answered is no answer to come.
    expect(flat(out)).not.toMatch(/- [^:]*Dy[^:]* (?:shown below the detection limit|found in it)/);
  });

  it('judges by date, configuration and register as a run does', async () => {
    expect(flat((await run('a.csv:C4', '--as-of', '2025-03-01')).out)).toContain(
      'no measure concerned has effect on the date',
    );
    expect((await run('a.csv:C4', '--rule', 'mofcom/controlled-item:off')).out).toContain('Off in the configuration');
    await writeFile(join(folder, 'lintanide.parts.csv'), 'partNumber,state,owner,due\nMAG-01,open,Kim,2026-12-31\n');
    const { out } = await run('a.csv:C4');
    await rm(join(folder, 'lintanide.parts.csv'));
    expect(out).toContain('warning  the item itself, likely or proven; record: open');
    expect(out).toContain('record   open, Kim, due 2026-12-31 (lintanide.parts.csv:2)');
  });

  it('says what a record would do where there is none', async () => {
    expect(flat((await run('a.csv:C4')).out)).toContain(
      'an open question with owner and date makes it warning, an answer info',
    );
  });

  it('writes JSON', async () => {
    const { out } = await run('a.csv:C6', '--json');
    expect(JSON.parse(out)).toMatchObject({
      path: 'a.csv',
      kind: 'part',
      part: { partNumber: 'DRV-77' },
      findings: [],
    });
  });

  it.each([
    [['a.csv'], 2, 'needs a row of a.csv', 'lintanide explain a.csv:D10'],
    [['a.csv:'], 2, 'needs a row of a.csv', 'lintanide explain a.csv:D10'],
    [['a.csx:C4'], 2, 'There is no file a.csx.', 'Did you mean "a.csv"?'],
    [['a.csv:MAG-02'], 2, 'has no part number "MAG-02"', 'Did you mean "MAG-01"?'],
    [['a.csv:C99'], 2, 'has no cell C99', 'Did you mean "C8"?'],
    [['a.csv:BOM!C4'], 2, 'there is no sheet "BOM"', 'Leave the sheet out'],
    [['mofcom/controled-item'], 2, 'no rule "mofcom/controled-item"', 'Did you mean "mofcom/controlled-item"?'],
    [['a.csv', 'C4', 'D4'], 2, 'There is no file D4', '--with'],
    [['cut.xlsx:A1'], 3, '', 'try:'],
  ])('%s is refused with the next thing to try', async (words, code, sentence, hint) => {
    const seen = await run(...words);
    expect(seen.code).toBe(code);
    expect(seen.out).toBe('');
    expect(seen.err).toContain(sentence);
    expect(seen.err).toContain(hint);
  });
});

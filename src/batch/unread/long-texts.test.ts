import { expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText, lintText } from '../../testing.ts';

const STORY = 'filler text '.repeat(400);
const list = (...described: readonly string[]): string =>
  `Part number,Description,Qty\n${described.map((text, i) => `P-${String(i)},"${text}",1`).join('\n')}\n`;
const found = async (csv: string): Promise<string[]> =>
  (await lintText(mofcom, { csv, rules: ['data/list-not-read'] })).findings.map(
    ({ messageId, locations: [at], data }) => `${messageId} ${at?.cell ?? ''} ${String(data['text'])}`,
  );

it('what a very long text names behind what is judged of it is told of, each text once', async () => {
  const told = await found(list('Screw', `${STORY}Neodymium magnet N42SH`, 'Nut', `${STORY}Neodymium magnet N42SH`));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^long B3 .*Neodymium magnet/);
  expect(await found(list('Screw', `${STORY}${STORY}`, 'Nut'))).toEqual([]);
  expect(await found(list('Screw', `Neodymium magnet N42SH, ${STORY}Neodymium magnet N42SH`, 'Nut'))).toEqual([]);
});

it('a list with a text that is not judged to its end says which cell that is, in the record and once a run', async () => {
  const csv = list('Screw', STORY, 'Nut');
  const { skipped } = await lintText(mofcom, { csv });
  expect(skipped).toEqual([
    { sheet: null, rows: 'B3', reason: 'a text of more than 4000 characters is judged up to there', isCut: true },
  ]);
  const { notices } = await judgeText(mofcom, { csv });
  expect(notices.filter(({ messageId }) => messageId === 'list-cut').map(({ data }) => data['place'])).toEqual(['B3']);
  expect((await lintText(mofcom, { csv: list('Screw', 'Housing', 'é'.repeat(2500)) })).skipped).toEqual([]);
});

it('a text that a hundred thousand cells hold is looked at once', async () => {
  const csv = `Part number,Description,Qty\n${Array.from({ length: 3000 }, (_, i) => `P-${String(i)},"${STORY}",1`).join('\n')}\n`;
  const { skipped } = await lintText(mofcom, { csv });
  expect(skipped.map(({ reason }) => reason)).toEqual([
    '3000 texts of more than 4000 characters are judged up to there',
  ]);
});

it('blanks in front of a name hide it as little as a few do, however many there are', async () => {
  for (const blank of [' ', '\u00a0', '\u200b'])
    for (const most of [3990, 4100, 70_000]) {
      const { findings, skipped } = await lintText(mofcom, { csv: list('Screw', `${blank.repeat(most)}SmCo magnet`) });
      const told = findings.filter(({ ruleId }) => /controlled-item|list-not-read/.test(ruleId));
      expect([blank, most, told.length]).toEqual([blank, most, 1]);
      if (most < 5000) expect(skipped).toEqual([]);
    }
});

it('what is too much to be searched is told of where it may name something', async () => {
  const end = `${STORY}${STORY}`.repeat(50);
  expect(await found(list('Screw', `${end}Neodymium magnet N42SH`))).toEqual([expect.stringMatching(/^unsearched B3/)]);
  expect(await found(list('Screw', end))).toEqual([]);
});

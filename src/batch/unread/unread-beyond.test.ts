import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const LIST = ['| Component | Qty |', '|---|---|', '| M3 screw | 4 |', '| Stepper NEMA 17 | 2 |', '| Frame | 1 |', ''];

/** What is told of tables beside such a list: "line: text". */
async function told(...table: readonly string[]): Promise<string[]> {
  const { findings } = await lintText(mofcom, { csv: [...LIST, ...table, ''].join('\n') });
  return findings
    .filter(({ ruleId }) => ruleId === 'data/list-not-read')
    .map(({ locations: [at] }) => `${String(at?.row)}: ${at?.text ?? ''}`);
}

describe('a table of a text beside its list', () => {
  it('is told of where it counts nothing, and names a kind of thing that the list has not', async () => {
    expect(await told('| Place | Model |', '|---|---|', '| Front | Hub motor 350 W |')).toEqual(['9: Hub motor 350 W']);
    expect(await told('| Place | Model |', '|---|---|', '| Front | N42SH 10x5 |')).toEqual(['9: N42SH 10x5']);
  });

  it('is let be where the list has that kind, or it tells of none', async () => {
    expect(await told('| Axis | Drive |', '|---|---|', '| X | NEMA 17 stepper, 1.8 deg |')).toEqual([]);
    expect(await told('| Topic | Where |', '|---|---|', '| Motors | see there |')).toEqual([]);
    expect(await told('| Parameter | Value |', '|---|---|', '| Hub motor 350 W | 12 |')).toEqual([]);
  });
});

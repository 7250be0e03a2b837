import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Of each finding on content, what its part is called, and the key of the part. */
async function parts(csv: string): Promise<(readonly [string | null, string])[]> {
  const { units } = await judgeText(mofcom, { csv });
  const content = (units[0]?.findings ?? []).filter(({ category }) => category === 'content');
  return content.map(({ description, partKey }) => [description, partKey] as const);
}

describe('chemicals without a number', () => {
  it('are called by their substance, and not by their bottle', async () => {
    const list =
      'Nr;Stoffname;CAS-Nr.;Reinheit;Gebinde;Menge\n1;Bariumcarbonat;513-77-9;p.a.;PE;1\n2;Terbiumoxid;12037-01-3;99,9;Glas;1\n3;Natriumchlorid;7647-14-5;99,9;Glas;2\n4;Dysprosiumoxid;1308-87-8;99,9;Glas;1\n';
    expect((await parts(list)).map(([name]) => name)).toEqual(['Terbiumoxid', 'Dysprosiumoxid']);
  });

  it('are parts of their own where only the substance, or its CAS number, tells them apart', async () => {
    const found = await parts(
      'Reinheit;Gebinde;CAS;Menge\n99,9;Glas;12037-01-3;1\n99,9;Glas;7647-14-5;2\n99,9;Glas;1308-87-8;1\n',
    );
    expect(new Set(found.map(([, key]) => key)).size).toBe(2);
  });
});

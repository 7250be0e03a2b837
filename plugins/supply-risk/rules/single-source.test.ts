import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/report/words/message.ts';
import { lintText } from '../../../src/testing.ts';
import { mofcom } from '../../mofcom/index.ts';
import { singleSource } from './single-source.ts';

const plugin = { ...mofcom, name: 'supply-risk', rules: [singleSource] };
const HEAD = 'Find No,Part number,Description,Manufacturer,Qty';

async function report(rows: readonly string[], head = HEAD) {
  const { findings } = await lintText(plugin, { csv: [head, ...rows].join('\n'), rules: [singleSource.id] });
  return findings.map(({ partNumber, messageId, data, uses }) => ({
    partNumber,
    messageId,
    uses,
    words: fill(singleSource.meta.messages[messageId] ?? '', data),
  }));
}
const A = '10,MAG-01,Magnet segment NdFeB N42SH,Nordmark Magnet AB,24';
const SCREW = '90,SCR-09,Screw M4 x 10,Screw Co,10';

describe('supply-risk/single-source', () => {
  it('reports the part with one maker, beside those that have a second one', async () => {
    const found = await report([
      A,
      '20,MAG-02,SmCo magnet ring Sm2Co17,Toda,1',
      '30,MAG-02,SmCo magnet ring Sm2Co17,Magna,1',
      SCREW,
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.words).toBe(
      'Dy, Ho, Tb from one maker only, Nordmark Magnet AB; of the 2 parts with listed rare earths in this bill 1 has a second source: MAG-02 (Toda, Magna)',
    );
  });

  it('is one finding per part, however many rows', async () => {
    const [one, ...more] = await report([A, A, A, SCREW]);
    expect(more).toEqual([]);
    expect(one?.words).toContain('no other part of this bill');
  });

  it.each<[string, readonly string[], string]>([
    ['two makers in one cell', ['10,MAG-01,Magnet NdFeB N42SH,Nordmark; Toda,24', SCREW], HEAD],
    [
      'two makers in two columns',
      ['10,MAG-01,Magnet NdFeB N42SH,Nordmark,Toda,24', '90,SCR-09,Screw M4,Screw Co,Bolt Co,1'],
      'Find No,Part number,Description,Manufacturer 1,Manufacturer 2,Qty',
    ],
    ['an alternative for the position', [A, 'ALT,MAG-07,Magnet segment NdFeB N42SH,Toda,', SCREW], HEAD],
  ])('says nothing where there is %s', async (_, rows, head) => {
    expect(await report(rows, head)).toEqual([]);
  });

  it('takes one company under two names for one', async () => {
    expect(
      await report(['10,MAG-01,Magnet NdFeB N42SH,TDK Corporation,1', '20,MAG-01,Magnet NdFeB N42SH,TDK,1', SCREW]),
    ).not.toEqual([]);
  });

  it('says once, for all of them, that nobody is named', async () => {
    const found = await report([
      '10,MAG-01,Magnet NdFeB N42SH,,1',
      '20,MAG-02,SmCo magnet ring Sm2Co17,generic,1',
      SCREW,
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.messageId).toBe('unnamed');
    expect(found[0]?.words).toContain('2 parts with listed rare earths');
    expect(found[0]?.words).toContain('MAG-01, MAG-02');
  });

  it('says nothing of parts without listed rare earths', async () => {
    expect(await report([SCREW, '20,MAG-03,Ferrite ring magnet 30 x 10,Ferro Co,2'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Rows of findings on what lines hold. */
async function found(...rows: readonly string[]): Promise<(number | null | undefined)[]> {
  const { units } = await judgeText(mofcom, { csv: `${rows.join('\n')}\n` });
  return (units[0]?.findings ?? []).flatMap(({ ruleId, locations }) =>
    ruleId === 'mofcom/embedded-content' ? [locations[0]?.row] : [],
  );
}

describe('lines that are called by their function', () => {
  it.each([
    ['Function,Selection,Notes', 'Tweeters,19-25 mm,pair', 'Feet,silicone,four'],
    ['Funktion;Auswahl;Bemerkung', 'Hochtöner;25 mm;Paar', 'Füße;Silikon;vier'],
    ['功能\t选型\t备注', '步进电机\t42 mm\t扭矩', '底脚\t硅胶\t四个'],
  ])('%s', async (head, thing, other) => {
    expect(await found(head, other, thing, other)).toEqual([3]);
  });

  it('a purpose, and what stands behind the description, is another thing', async () => {
    expect(await found('Purpose,Selection,Notes', 'Tweeters,gasket,two', 'Feet,silicone,four')).toEqual([]);
    expect(await found('Selection,Function,Notes', 'gasket,Tweeters,two', 'silicone,Feet,four')).toEqual([]);
  });

  it('a name goes before it', async () => {
    expect(await found('Function,Component,Qty', 'Tweeters,Gasket,2', 'Panel,Screw,4')).toEqual([]);
  });
});

describe('a list in which the things are called materials', () => {
  const HEAD = 'Material,Description,Vendor,Qty';
  const REST = [
    'Clear cast acrylic 3 mm,front,Alfa,1',
    'DC supply 12 V 5 A,power,Beta,1',
    'Post holder half inch,structure,Alfa,4',
    'Socket screw M4 x 12,structure,Alfa,8',
  ];

  it('names them by it', async () => {
    expect(await found(HEAD, ...REST, 'Bipolar stepper motor 42 mm,turns the wheel,Beta,1')).toEqual([6]);
    expect(await found(HEAD, ...REST, 'Mini speaker with cable,plays a tone,Beta,1')).toEqual([6]);
  });

  it('materials that are several things\u2019, and short ones, stay what they are', async () => {
    const steel = ['Stainless steel 1.4301', 'Aluminium alloy 6061 T6', 'Stainless steel 1.4301'];
    const lines = [...steel, ...steel].map((material, at) => `${material},Bracket for motor ${String(at)},Alfa,1`);
    expect(await found(HEAD, ...lines)).toEqual([]);
  });
});

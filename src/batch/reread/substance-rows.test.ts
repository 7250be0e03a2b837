import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

const HEAD = 'Level,Type,Name,Part No,Quantity,Weight,Unit,CAS,Portion %';

/** Findings on a list of materials by level: the cell, the material, and what is proven. */
async function found(...rows: readonly string[]): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: `${HEAD}\n${rows.join('\n')}\n` });
  return (units[0]?.findings ?? []).map(({ locations, content }) => {
    const proven = content?.elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol) ?? [];
    return `${locations[0]?.cell ?? ''} ${content?.material ?? ''} ${proven.join('+')}`;
  });
}

it('substances below a material are told of it, with their shares, and are no parts', async () => {
  expect(
    await found(
      '1,Component,Rotor assy,A2C7781,1,610,g,,',
      '2,Semi-component,Magnet segment,A2C7782,8,11.4,g,,',
      '3,Material,"NdFeB sintered 40EH",-,1,11.4,g,,',
      '4,Substance,Iron,,,,g,7439-89-6,64.5',
      '4,Substance,Neodymium,,,,g,7440-00-8,24.0',
      '4,Substance,Dysprosium,,,,g,7429-91-6,5.2',
    ),
  ).toEqual(['C4 ndfeb-sintered Dy']);
});

it('neodymium in an alloy makes no magnet of it, and an oxide in a glass is an element of the glass', async () => {
  expect(
    await found(
      '1,Component,Case,A2000,1,300,g,,',
      '2,Material,WE43,-,1,300,g,,',
      '3,Substance,Yttrium,,,,g,7440-65-5,4',
      '3,Substance,Neodymium,,,,g,7440-00-8,2.2',
      '1,Component,Lens,A2003,1,3,g,,',
      '2,Material,Optical glass,-,1,3,g,,',
      '3,Substance,Yttrium oxide,,,,g,1314-36-9,8',
    ),
  ).toEqual(['C3 we43 Y', 'C7 declared-unnamed Y']);
});

it('a line with a number of its own stays a part, whatever its share', async () => {
  expect(
    await found('1,Assembly,Pack,A3000,1,300,g,,', '2,Part,Magnet N42SH 10x5x2,A3001,4,1,g,,50', '2,Part,Screw M3,A3002,4,1,g,,50'), // prettier-ignore
  ).toEqual(['C3 ndfeb-sintered ']);
});

it('the cell that names a substance is where its share is evidence, and a place of the finding', async () => {
  const { units } = await judgeText(mofcom, {
    csv: `${HEAD}\n1,Component,Lens,A2003,1,3,g,,\n2,Material,Optical glass,-,1,3,g,,\n3,Substance,Silica,,,,g,7631-86-9,80\n3,Substance,Yttrium oxide,,,,g,1314-36-9,8\n`,
  });
  const [finding] = units[0]?.findings ?? [];
  expect(finding?.locations.map(({ cell, text }) => [cell, text])).toEqual([
    ['C3', 'Optical glass'],
    ['C5', 'Yttrium oxide'],
  ]);
  expect(finding?.evidence.map(({ text, location }) => [text, location?.cell])).toEqual([['Y 6.3 %', 'C5']]);
});

it('of a material on several rows each names the substances below it', async () => {
  const rows = (above: string): string =>
    `1,Component,${above},${above}-77,1,3,g,,\n2,Material,Alloy X,-,1,3,g,,\n3,Substance,Dysprosium,,,,g,7429-91-6,4\n3,Substance,Yttrium,,,,g,7440-65-5,4\n`;
  const { units } = await judgeText(mofcom, { csv: `${HEAD}\n${rows('Lens')}${rows('Case')}` });
  const [finding] = units[0]?.findings ?? [];
  expect(finding?.locations.map(({ cell }) => cell)).toEqual(['C3', 'C7', 'C4', 'C5', 'C8', 'C9']);
  expect(finding?.evidence.map(({ text, location }) => [text, location?.cell])).toEqual([['Dy 4 %, Y 4 %', 'C4']]);
});

describe('a table with a row for each substance in which part and material are repeated', () => {
  const list = async (...rows: readonly string[]) => {
    const head = 'Part number,Part name,Qty,Material,Substance,CAS,Mass (mg),Content (%)';
    const { units } = await judgeText(mofcom, { csv: [head, ...rows, ''].join('\n') });
    return units[0]?.findings ?? [];
  };

  it('is one line for each material, which weighs what its substances come to', async () => {
    const [finding, ...others] = await list(
      'V-22-03,Magnet,2,Sintered Nd-Fe-B,Dysprosium,7429-91-6,41,2.1',
      'V-22-03,Magnet,2,Sintered Nd-Fe-B,Neodymium,7440-00-8,540,27.7',
      'V-22-03,Magnet,2,Sintered Nd-Fe-B,Iron,7439-89-6,1290,66.2',
      'V-22-04,Yoke,1,SPCC,Iron,7439-89-6,3900,99.2',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ partNumber: 'V-22-03', content: { material: 'ndfeb-sintered' } });
    expect(finding?.content?.mass).toMatchObject({ basis: 'stated' });
    expect(finding?.content?.mass?.grams.typ).toBeCloseTo(1.952, 2);
    const dysprosium = finding?.content?.elements.find(({ symbol }) => symbol === 'Dy');
    expect(dysprosium).toMatchObject({ presence: 'proven', massFraction: { typ: 0.021 } });
  });

  it('tells a substance of its material, and makes none of it', async () => {
    const found = await list(
      'V-22-20,LED,1,Phosphor,Europium,7440-53-1,0.001,0.02',
      'V-22-11,Plunger,2,ZrO2,Yttrium oxide,1314-36-9,9,5.2',
    );
    expect(found.map(({ partNumber, content }) => [partNumber, content?.material])).toEqual([
      ['V-22-11', 'declared-unnamed'],
    ]);
  });

  it('leaves a material that is nothing but the substance', async () => {
    const [finding] = await list('Y-1,Coating powder,1,Powder,Yttrium oxide,1314-36-9,1000,99.9');
    expect(finding?.content).toMatchObject({ form: 'oxide' });
  });

  it('takes masses of parts for what they are where they are no masses of substances', async () => {
    const [finding] = await list(
      'V-22-03,Magnet,2,Sintered Nd-Fe-B,Dysprosium,7429-91-6,1950,2.1',
      'V-22-03,Magnet,2,Sintered Nd-Fe-B,Neodymium,7440-00-8,1950,27.7',
    );
    expect(finding?.content?.mass?.grams.typ).toBeCloseTo(1.95, 2);
  });
});

describe('a substance that is declared not to be there', () => {
  const NONE = [
    '0 %',
    '"0,00 %"',
    '0',
    'n.d.',
    '-',
    'not present',
    'nicht enthalten',
    'absent',
    '未检出',
    '不検出',
    '불검출',
  ];

  it.each(NONE)('is no finding below a material, nor in a table of its own: %s', async (share) => {
    expect(
      await found(
        '1,Component,Cover,A2003,1,30,g,,',
        '2,Material,PBT,-,1,30,g,,',
        `3,Substance,Dysprosium,,,,g,7429-91-6,${share}`,
        `3,Substance,Yttrium oxide,,,,g,1314-36-9,${share}`,
        '3,Substance,PBT,,,,g,24968-12-5,70',
      ),
    ).toEqual([]);
    const { units } = await judgeText(mofcom, {
      csv: `Item,Part Number,Part Name,Material,Substance,CAS No.,Portion (%)\n1,A-1,Cover,PBT,Iron,7439-89-6,64\n1,A-1,Cover,PBT,Terbium,7440-27-9,${share}\n1,A-2,Lid,PA,Samarium,7440-19-9,${share}\n1,A-3,Plug,PA,Yttrium,7440-65-5,${share}\n`,
    });
    expect((units[0]?.findings ?? []).filter(({ content }) => content !== null)).toEqual([]);
  });

  it.each(['0.8', '< 0.1 %', ''])('is one otherwise: %s', async (share) => {
    expect(
      await found(
        '1,Component,Cover,A2003,1,30,g,,',
        '2,Material,PBT,-,1,30,g,,',
        `3,Substance,Dysprosium,,,,g,7429-91-6,${share}`,
        '3,Substance,PBT,,,,g,24968-12-5,70',
      ),
    ).toHaveLength(1);
  });

  it('leaves the magnet that it would be in', async () => {
    expect(
      await found(
        '1,Component,Magnet segment,A2003,1,30,g,,',
        '2,Material,NdFeB N42SH,-,1,30,g,,',
        '3,Substance,Dysprosium,,,,g,7429-91-6,-',
        '3,Substance,Iron,,,,g,7439-89-6,70',
      ),
    ).toEqual(['C3 ndfeb-sintered ']);
    const { units } = await judgeText(mofcom, {
      csv: 'Item,Material,Substance,CAS No.,Portion (%)\n1,NdFeB N42SH,Dysprosium,7429-91-6,0 %\n2,PBT,Samarium,7440-19-9,0 %\n3,PBT,Glass,65997-17-3,30\n',
    });
    expect((units[0]?.findings ?? []).flatMap(({ content }) => content?.material ?? [])).toContain('ndfeb-sintered');
  });
});

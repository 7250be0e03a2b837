import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { judgeText } from '../../testing.ts';
import { foldSubstances } from './substance-rows.ts';

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

describe('how much of a substance there is', () => {
  /** Findings on a table: cell, material, and of each proven element its share in per cent. */
  const shares = async (csv: string): Promise<string[]> => {
    const { units } = await judgeText(mofcom, { csv });
    return (units[0]?.findings ?? [])
      .filter(({ category }) => category === 'content')
      .map(({ locations, content }) => {
        const proven = content?.elements.filter(({ presence }) => presence === 'proven') ?? [];
        const said = proven.map(
          ({ symbol, massFraction }) => `${symbol} ${((massFraction?.typ ?? 0) * 100).toFixed(1)}`,
        );
        return [locations[0]?.cell ?? '', content?.material ?? '', ...said].join(' ');
      });
  };
  const magnet = (head: string, ...amounts: readonly string[]): Promise<string[]> =>
    shares(
      [
        `Part number,Part name,Material,Substance,CAS,${head}`,
        ...['Iron,7439-89-6', 'Neodymium,7440-00-8', 'Dysprosium,7429-91-6', 'Boron,7440-42-8'].map(
          (substance, at) => `M-20-04,Magnet,Sintered Nd-Fe-B,${substance},${amounts[at] ?? ''}`,
        ),
        'Y-20-05,Yoke,SPCC,Iron,7439-89-6,',
        '',
      ].join('\n'),
    );

  it.each([
    ['Content (%)', ['66', '29', '4', '1'], '4.0'],
    ['% of Material', ['66', '29', '4', '1'], '4.0'],
    ['Anteil im Werkstoff', ['66', '29', '4', '1'], '4.0'],
    ['Массовая доля', ['66', '29', '4', '1'], '4.0'],
    ['Hàm lượng (%)', ['66', '29', '4', '1'], '4.0'],
    ['Mass in material', ['66.0%', '29.0%', '4.0%', '1.0%'], '4.0'],
    ['Mass fraction', ['0.66', '0.29', '0.04', '0.01'], '4.0'],
    ['Concentration (ppm)', ['660000', '290000', '40000', '10000'], '4.0'],
    ['Share min (%),Share max (%)', ['60,70', '28,30', '3,5', '0,2'], '4.0'],
    ['From [%],To [%]', ['60,70', '28,30', '3,5', '0,2'], '4.0'],
    ['Anteil von %,Anteil bis %', ['60,70', '28,30', '3,5', '0,2'], '4.0'],
    ['Material weight (g),Substance weight (mg)', ['5,3300', '5,1450', '5,200', '5,50'], '4.0'],
    ['Substance weight (mg)', ['3300', '1450', '200', '50'], '4.0'],
    ['% of Material,PPM of Part', ['66,3300', '29,1450', '4,200', '1,50'], '4.0'],
  ])('is told of its material: %s', async (head, amounts, share) => {
    expect(await magnet(head, ...amounts)).toEqual([`C2 ndfeb-sintered Dy ${share}`]);
  });

  it.each([
    ['Share', ['0.6%', '0.4%'], 'Dy 0.6 Ho 0.4'],
    ['Content', ['4', '50 ppm'], 'Dy 4.0'],
    ['Concentration (ppm)', ['6000', '4000'], 'Dy 0.6 Ho 0.4'],
  ])('goes by the sign of a cell: %s %j', async (head, [dysprosium, holmium], wanted) => {
    const rows = `B-20-01,Block,Mixture,Dysprosium,7429-91-6,${dysprosium ?? ''}\nB-20-01,Block,Mixture,Holmium,7440-60-0,${holmium ?? ''}\n`;
    const [told] = await shares(`Part number,Part name,Material,Substance,CAS,${head}\n${rows}`);
    expect(told).toContain(wanted);
    expect(told).not.toMatch(/ (?:60|40|50)\.0/);
  });

  it('goes by the mass of the material, not by that of the part', async () => {
    const head = 'Part number,Part name,Material,Weight (g),Substance,CAS,Substance weight (mg)';
    const rows = (weight: number): string[] => [
      `M-20-04,Magnet,Nd-Fe-B,${String(weight)},Iron,7439-89-6,3300`,
      `M-20-04,Magnet,Nd-Fe-B,${String(weight)},Neodymium,7440-00-8,1450`,
      `M-20-04,Magnet,Nd-Fe-B,${String(weight)},Dysprosium,7429-91-6,200`,
    ];
    expect(await shares([head, ...rows(5), ''].join('\n'))).toEqual(['C2 ndfeb-sintered Dy 4.0']);
    expect(await shares([head, ...rows(900), ''].join('\n'))).toEqual(['C2 ndfeb-sintered Dy 4.0']);
  });

  it('is told of what stands above where part and material are stated once', async () => {
    const head = 'Part number,Description,Material,Weight (mg),Substance,CAS,% of Material';
    expect(
      await shares(
        [
          head,
          'K-20-01,Ceramic capacitor X7R 10 uF,BME ceramic,8,Barium titanate,12047-27-7,95',
          ',,,,Yttrium oxide,1314-36-9,1',
          ',,,,Others,,4',
          ',,Nickel,1,Nickel,7440-02-0,100',
          'M-20-04,Magnet,Nd-Fe-B,5200,Iron,7439-89-6,66',
          ',,,,Neodymium,7440-00-8,30',
          ',,,,Dysprosium,7429-91-6,3',
          '',
        ].join('\n'),
      ),
    ).toEqual(['C6 ndfeb-sintered Dy 3.0']);
  });

  it('is told of a row that names no substance itself', async () => {
    const head = 'Part number,Description,Material,Substance,CAS,Portion (%)';
    expect(
      await shares([head, 'M-20-04,Magnet,Nd-Fe-B,,,', ',,,Neodymium,7440-00-8,30', ',,,Terbium,7440-27-9,2', ''].join('\n')), // prettier-ignore
    ).toEqual(['C2 ndfeb-sintered Tb 2.0']);
  });

  it('keeps parts of two makers apart, that are of materials called alike', async () => {
    const head = 'MPN,Manufacturer,Material,Substance,CAS,ppm';
    expect(
      await shares(
        [
          head,
          'MAG-10-4,Alpha,Magnet Nd-Fe-B,Iron,7439-89-6,700000',
          'MAG-10-4,Alpha,Magnet Nd-Fe-B,Dysprosium,7429-91-6,30000',
          'MAG-10-5,Beta,Magnet Nd-Fe-B,Iron,7439-89-6,700000',
          'MAG-10-5,Beta,Magnet Nd-Fe-B,Terbium,7440-27-9,20000',
          '',
        ].join('\n'),
      ),
    ).toEqual(['C2 ndfeb-sintered Dy 3.0', 'C4 ndfeb-sintered Tb 2.0']);
  });

  it('is not lost in a long list: what may be a rare earth is told first', async () => {
    const steel = Array.from({ length: 60 }, (_, at) => `4,Substance,Iron ${String(at)},,,,g,7439-89-6,1`);
    const below = (row: string): Promise<string[]> =>
      found('1,Component,Block,A2001,1,3,g,,', '2,Material,Alloy,-,1,3,g,,', ...steel, row);
    expect(await below('4,Substance,Dysprosium,,,,g,7429-91-6,4')).toEqual(['C3 alloy:Dy-Fe Dy']);
    const rows = Array.from({ length: 60 }, (_, at) => `B-20-01,Block,Alloy,Iron ${String(at)},7439-89-6,1`);
    expect(
      await shares(['Part number,Part name,Material,Substance,CAS,Content (%)', ...rows, 'B-20-01,Block,Alloy,Dysprosium,7429-91-6,4', ''].join('\n')), // prettier-ignore
    ).toEqual(['B2 alloy:Dy-Fe Dy 4.0']);
  });

  it.each([
    ['lists of parts by element and weight', 'Element,Description,Weight (g),Qty\nA1,Stepper motor NEMA 17,280,2\nA2,Bracket,30,2\n', ['ndfeb-sintered']], // prettier-ignore
    ['chemicals in packs', 'Part number,Chemical,CAS,Content (g)\nC-20-01,Gadolinium oxide,12064-62-9,25\nC-20-02,Yttrium oxide,1314-36-9,100\n', ['cas:12064-62-9', 'cas:1314-36-9']], // prettier-ignore
    ['chemicals beside a tax', 'Article,CAS,VAT,Qty\nItem 4711,1314-36-9,19%,2\nItem 4712,12064-62-9,19%,2\n', ['cas:1314-36-9', 'cas:12064-62-9']], // prettier-ignore
    ['chemicals by purity', 'Part number,Chemical,CAS,Content %\nC-20-01,Gadolinium oxide,12064-62-9,99.9\n', ['cas:12064-62-9']], // prettier-ignore
  ])('leaves %s as they are', async (_, csv, wanted) => {
    expect((await shares(csv)).map((told) => told.split(' ')[1])).toEqual(wanted);
  });
});

describe('below a material in a list by level', () => {
  const HEADED = 'Tree Level,Type,Article Name,Part No.,Quantity,Weight [g],Material Name,Substance Name,CAS Number,Portion [%],From [%],To [%]'; // prettier-ignore

  it('a substance has columns and a span of its own', async () => {
    const { units } = await judgeText(mofcom, {
      csv: `${HEADED}\n1,Component,Speaker,SP-20-19B,1,455,,,,,,\n2,Component,Magnet system,SP-20-19C,1,120,,,,,,\n3,Material,,,,,NdFeB sintered N38H,,,,,\n4,Substance,,,,,,Neodymium,7440-00-8,,28,31\n4,Substance,,,,,,Dysprosium,7429-91-6,,0.5,1.5\n4,Substance,,,,,,"Misc., not to declare",system,,0,2\n`,
    });
    const content = units[0]?.findings.find((finding) => finding.content !== null)?.content;
    expect(units[0]?.findings.filter((finding) => finding.content !== null)).toHaveLength(1);
    expect(content?.elements.find(({ symbol }) => symbol === 'Dy')?.massFraction).toMatchObject({
      min: 0.005,
      typ: 0.01,
      max: 0.015,
    });
  });

  it('one without a share stays a line, and those behind it are told of the material', async () => {
    expect(
      await found(
        '1,Component,Magnet segment,A2003,1,30,g,,',
        '2,Material,NdFeB sintered,-,1,30,g,,',
        '3,Substance,Iron,,,,g,7439-89-6,Rest',
        '3,Substance,Neodymium,,,,g,7440-00-8,30',
        '3,Substance,Terbium,,,,g,7440-27-9,2',
      ),
    ).toEqual(['C3 ndfeb-sintered Tb']);
  });
});

it('columns that are shares by their cells, or their ends, are shown as such', () => {
  const shares = (head: readonly string[], ...amounts: readonly (readonly string[])[]) => {
    const rows = amounts.map((amount) => ['M-20-04', 'Magnet', 'Nd-Fe-B', 'Iron', '7439-89-6', ...amount]);
    const sheet = sheetOf([['Part number', 'Name', 'Material', 'Substance', 'CAS', ...head], ...rows]);
    const [mapped] = foldSubstances([mapSheet(sheet)], knowledge(), 'x.csv');
    return mapped?.tables[0]?.columns.get('substancePercent');
  };
  expect(shares(['Mass in material'], ['66%'], ['30%'])).toEqual([5]);
  expect(shares(['From [%]', 'To [%]'], ['60', '70'], ['28', '30'])).toEqual([5, 6]);
});

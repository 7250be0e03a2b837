import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

/** By part: material and the elements that are proven, of a list with these columns and lines. */
async function proven(header: string, ...lines: readonly string[]): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: [`Part number,Description,${header}`, ...lines, ''].join('\n') });
  return (units[0]?.findings ?? []).flatMap(({ partNumber, content }) => {
    if (content === null) return [];
    const symbols = content.elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol);
    return [`${partNumber ?? ''} ${content.material} ${symbols.join('+')}`.trimEnd()];
  });
}

describe('a survey with a column of the elements of each part', () => {
  it('proves those that a magnet, a component and a part of no known kind are said to hold', async () => {
    const lines = [
      'P-1,Rotor magnet,"Nd, Dy"',
      'P-2,AC servo motor,"Nd, Dy"',
      'P-3,Coil holder,"Dy, Tb"',
      'P-4,Sensor magnet,Sm',
      'P-5,Cover,',
    ];
    expect(await proven('Elements', ...lines)).toEqual([
      'P-1 ndfeb-sintered Dy',
      'P-2 ndfeb-sintered Dy',
      'P-3 declared-unnamed Dy+Tb',
      'P-4 smco Sm',
    ]);
  });

  it('of a component with a magnet that is not made with them, they are in something else', async () => {
    expect(await proven('Elements', 'P-1,Optical isolator with SmCo magnet,"Tb, Y"', 'P-2,Cover,')).toEqual([
      'P-1 smco Sm',
      'P-1 declared-unnamed Tb+Y',
    ]);
  });

  it('says of what "rare earth magnets" are', async () => {
    const lines = ['P-1,Throttle actuator,Yes,"Sm, Co"', 'P-2,Throttle actuator 2,Yes,"Nd, Dy"', 'P-3,Cover,No,'];
    expect(await proven('Contains rare earth magnet?,Elements', ...lines)).toEqual([
      'P-1 smco Sm',
      'P-2 ndfeb-sintered Dy',
    ]);
  });

  it('is one too where it asks which, behind one that asks whether', async () => {
    const lines = ['P-1,Coil holder,yes,dysprosium', 'P-2,Insert,yes,Sm', 'P-3,Cover,no,-'];
    expect(await proven('REE present,Which?', ...lines)).toEqual([
      'P-1 declared-unnamed Dy',
      'P-2 declared-unnamed Sm',
    ]);
    expect(await proven('Colour,Which?', ...lines)).toEqual([]);
  });

  it('may say how much of each, or name an oxide', async () => {
    const lines = ['P-1,Coil holder,Sm ~26', 'P-2,Sleeve,Y2O3 5.2', 'P-3,Cover,-', 'P-4,Insert,"Dy 1.2 %; Tb 0.3 %"'];
    expect(await proven('Other RE', ...lines)).toEqual([
      'P-1 declared-unnamed Sm',
      'P-2 declared-unnamed Y',
      'P-4 declared-unnamed Dy+Tb',
    ]);
  });

  it('reads it by its cells: where they are names of parts, nothing is', async () => {
    expect(await proven('Elements', 'P-1,Bracket,Filter', 'P-2,Holder,Heater', 'P-3,Plate,Sm')).toEqual([]);
  });

  it('leaves the column to be the name of the thing where no other one is', async () => {
    const { units } = await judgeText(mofcom, { csv: 'Element,Purity,Quantity\nDy,99.9 %,2\nTb,99.9 %,3\n' });
    expect(units[0]?.findings.filter(({ category }) => category === 'content')).toHaveLength(2);
  });
});

describe('a survey with a column for each element', () => {
  it('takes a mark for a yes, beside figures too', async () => {
    const lines = [
      'P-1,Electric motor 24 V,28.1,2.4,0',
      'P-2,Position sensor,,,x',
      'P-3,Electric motor 12 V,x,x,',
      'P-4,Housing,,,',
    ];
    expect(await proven('Nd,Dy,Sm', ...lines)).toEqual([
      'P-1 ndfeb-sintered Dy',
      'P-2 declared-unnamed Sm',
      'P-3 ndfeb-sintered Dy',
    ]);
  });

  it('reads a share below a header with a unit, whatever words stand in other cells', async () => {
    const lines = [
      'P-1,Rotor magnet,"3,8"',
      'P-2,Ring magnet NdFeB,open',
      'P-3,Disc magnet NdFeB,in test',
      'P-4,Cover,-',
    ];
    expect((await proven('Dy [Gew.-%]', ...lines))[0]).toBe('P-1 ndfeb-sintered Dy');
  });

  it('is a list by two shares of elements and one word, whatever the others are called', async () => {
    const csv = 'Supplier abbr.,Thing supplied,Nd wt%,Dy wt%,Tb wt%,Comment\nMagna,wedge,28,1.9,0,\nRolf,bolt,0,0,0,\n';
    const { units } = await judgeText(mofcom, { csv });
    expect(units[0]?.findings.map(({ content }) => content?.material)).toEqual(['ndfeb-sintered']);
  });

  it('is no element of one letter alone', async () => {
    expect(await proven('Y', 'P-1,Housing,x', 'P-2,Cover,x')).toEqual([]);
  });
});

describe('an answer on rare earths alone', () => {
  it('with a no takes back what only the kind of a part tells, and with a yes says that there is something to ask for', async () => {
    const lines = [
      'P-1,Door latch actuator,nein',
      'P-2,Door latch actuator 2,ja',
      'P-3,Ventilblock,ja',
      'P-4,Deckel,nein',
    ];
    expect((await proven('Seltene Erden enthalten?', ...lines)).map((text) => text.split(' ')[0])).toEqual([
      'P-2',
      'P-3',
    ]);
  });

  it('is of magnets where the header is', async () => {
    const lines = ['P-1,Door latch actuator,No', 'P-2,Valve,Yes', 'P-3,Cover,No'];
    expect(await proven('Contains rare earth magnet?', ...lines)).toEqual(['P-2 ndfeb-sintered']);
  });

  it.each(['Unknown', '?', '未知', 'tbd'])('is one where nobody knows of some parts: %s', async (unknown) => {
    const lines = ['P-1,Valve,Yes', 'P-2,Cover,No', `P-3,Bracket,${unknown}`, `P-4,Plate,${unknown}`];
    expect((await proven('Contains REE', ...lines)).map((text) => text.split(' ')[0])).toEqual(['P-1']);
  });

  it('is of no magnet where the elements are those of none', async () => {
    const lines = ['P-1,Lamp module,Yes,"Y, Ce"', 'P-2,Sealing plug,Yes,Ce', 'P-3,Valve,Yes,Nd', 'P-4,Cover,No,'];
    expect(await proven('Contains REE,Elements', ...lines)).toEqual(['P-1 declared-unnamed Y', 'P-3 ndfeb-sintered']);
  });

  it('of a powder makes no magnet', async () => {
    expect(await proven('Rare earths', 'P-1,Polishing powder,Y', 'P-2,Cloth,N')).toEqual([]);
  });
});

describe('an answer on heavy rare earths', () => {
  const chance = async (header: string, ...lines: readonly string[]) => {
    const { units } = await judgeText(mofcom, {
      csv: ['Part number,Description,Elements,' + header, ...lines, ''].join('\n'),
    });
    return units[0]?.findings[0]?.content?.elements.find(({ symbol }) => symbol === 'Dy')?.presence;
  };

  it.each(['Heavy rare earths', 'Contains HREE?', '是否含重稀土', 'Schwere Seltene Erden'])(
    'with a no says that there is no dysprosium: %s',
    async (header) => {
      expect(await chance(header, 'P-1,AC servo motor 400 W,Nd,no', 'P-2,Traction motor,"Nd, Dy",yes')).toBe(
        'unlikely',
      );
    },
  );

  it('leaves what only its kind tells where nobody answers', async () => {
    expect(await chance('Heavy rare earths', 'P-1,AC servo motor 400 W,Nd,', 'P-2,Traction motor,"Nd, Dy",yes')).toBe(
      'likely',
    );
  });
});

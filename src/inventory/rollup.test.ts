import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../test/support/growth.ts';
import type { Content, Range } from '../materials/types.ts';
import { amountsOf } from './amount.ts';
import { rollUp, type Tree } from './rollup.ts';
import type { Amount, LineQuantity } from './types.ts';

const exactly = (value: number): Range => ({ min: value, typ: value, max: value });

/** A magnet with these grams and shares of dysprosium. */
function magnet(grams: Range | null, share: Range | null = exactly(0.1), changes: Partial<Content> = {}): Content {
  return {
    material: 'ndfeb-sintered', name: 'Nd-Fe-B', form: 'magnet', constituents: [], presence: 'proven', confidence: 0.95,
    elements: [{ symbol: 'Dy', presence: 'proven', confidence: 0.95, massFraction: share && { ...share, of: 'material' }, grams: null }],
    anyOf: [], componentClass: null, componentName: null, report: true, trace: false,
    mass: grams && { grams, basis: 'stated' }, evidence: [], ...changes,
  };
} // prettier-ignore

/** What a declaration says of a motor: the mass of its magnet, and the dysprosium in it. */
const declared = (grams: Range, basis: 'stated' | 'class-range' = 'stated'): Content =>
  magnet(grams, exactly(0.1), {
    form: 'component', componentClass: 'motor-bldc', mass: { grams, basis },
    elements: [{ symbol: 'Dy', presence: 'proven', confidence: 0.95, massFraction: { ...exactly(0.1), of: 'material' }, grams: { min: grams.min * 0.1, typ: grams.typ * 0.1, max: grams.max * 0.1, per: 'piece' } }],
  }); // prettier-ignore

const motor = (grams: number, changes: Partial<Content> = {}): Content =>
  magnet(exactly(grams), exactly(0.1), { form: 'component', componentClass: 'motor-bldc', ...changes });

interface Line {
  readonly parent?: number;
  readonly by?: number;
  readonly times?: number | null;
  readonly quantity?: LineQuantity;
  readonly holds?: readonly Content[];
}

function treeOf(lines: readonly Line[]): Tree {
  return {
    lineCount: lines.length,
    parent: Int32Array.from(lines, ({ parent }) => parent ?? -1),
    brokenDownBy: Int32Array.from(lines, ({ by }) => by ?? -1),
    quantityOf: (line) => {
      const { quantity, times = 1 } = lines[line] ?? {};
      return quantity ?? (times === null ? { kind: 'unknown' } : { kind: 'pieces', count: times });
    },
    contentsOf: (line) => lines[line]?.holds ?? [],
  };
}

const inOne = (lines: readonly Line[], line = 0): Amount | undefined => amountsOf(rollUp(treeOf(lines)).sums[line])[0];

describe('grams of an element in one piece of an assembly', () => {
  it('multiply through the levels', () => {
    const top = inOne([{}, { parent: 0, times: 3 }, { parent: 1, times: 40, holds: [magnet(exactly(9))] }]);
    expect(top).toMatchObject({ min: 108, typ: 108, max: 108, widest: null });
  });

  it('do not depend on the order in which lines are written', () => {
    expect(inOne([{ parent: 1, times: 40, holds: [magnet(exactly(9))] }, { parent: 2, times: 3 }, {}], 2)?.typ).toBe(
      108,
    );
  });

  it('are not less than what is stated of the assembly, whatever the magnets below it come to', () => {
    const below: Line = { parent: 1, times: 4, holds: [magnet(exactly(9), { min: 0, typ: 0.01, max: 0.05 })] };
    const drive = (content: Content) => inOne([{}, { parent: 0, times: 2, holds: [content] }, below]);
    expect(drive(declared(exactly(40)))).toMatchObject({ min: 8, typ: 8, max: 8, widest: null });
    expect(drive(declared(exactly(10)))).toMatchObject({ min: 2, typ: 2, max: 3.6, widest: 'fraction' });
    expect(drive(declared(exactly(1)))).toMatchObject({ min: 0.2, typ: 0.72, max: 3.6 });
    // A mass by class is no statement, and a magnet that is only likely is none either.
    expect(drive(declared(exactly(40), 'class-range'))).toMatchObject({ min: 0, typ: 0.72, max: 3.6 });
    expect(drive({ ...declared(exactly(40)), presence: 'likely' })).toMatchObject({ min: 0, typ: 0.72, max: 3.6 });
  });

  it('stay unknown where the quantity is: nothing is taken for 0 or for 1', () => {
    const lines = [
      {},
      { parent: 0, times: null, holds: [magnet(exactly(9))] },
      { parent: 0, holds: [magnet(exactly(1))] },
    ];
    expect(inOne(lines)).toMatchObject({ typ: 0.1, unknown: { quantity: 1 }, widest: 'quantity' });
  });

  it('stay unknown where the mass or the share is', () => {
    expect(inOne([{ holds: [magnet(null)] }])).toMatchObject({ max: 0, unknown: { mass: 1 }, widest: 'mass' });
    expect(inOne([{ holds: [magnet(exactly(9), null)] }])).toMatchObject({
      unknown: { fraction: 1 },
      widest: 'fraction',
    });
  });

  it('take the magnets that are listed below for the guess at the motor around them', () => {
    const lines = [{ holds: [motor(500)] }, { parent: 0 }, { parent: 1, times: 10, holds: [magnet(exactly(9))] }];
    expect(inOne(lines)?.typ).toBe(9);
  });

  it('keep the guess at a motor that has another component below it', () => {
    expect(inOne([{ holds: [motor(500)] }, { parent: 0, holds: [motor(10)] }])?.typ).toBe(51);
  });

  it('take the components below for the guess at a whole machine', () => {
    const robot = motor(8000, { componentClass: 'robot-industrial' });
    expect(inOne([{ holds: [robot] }, { parent: 0, times: 6, holds: [motor(100)] }])?.typ).toBe(60);
  });

  it('leave out traces and what is unlikely', () => {
    expect(inOne([{ holds: [magnet(exactly(9), exactly(0.1), { trace: true })] }])).toBeUndefined();
    expect(inOne([{ holds: [motor(9, { presence: 'unlikely', confidence: 0.05 })] }])).toBeUndefined();
  });

  it('are nothing at least and the expected mass typically where it is not sure that the magnet is there', () => {
    const amount = inOne([{ holds: [motor(100, { presence: 'possible', confidence: 0.3 })] }]);
    expect(amount).toMatchObject({ min: 0, typ: 3, max: 10, widest: 'presence' });
  });

  it('name the factor that leaves most open', () => {
    const wideMass = magnet({ min: 1, typ: 10, max: 100 }, { min: 0.09, typ: 0.1, max: 0.11 });
    const wideShare = magnet({ min: 9, typ: 10, max: 11 }, { min: 0, typ: 0.01, max: 0.09 });
    expect(inOne([{ holds: [wideMass] }])?.widest).toBe('mass');
    expect(inOne([{ holds: [wideShare] }])?.widest).toBe('fraction');
  });

  it('are those of the line’s own mass where its quantity is one', () => {
    const lines: Line[] = [{}, { parent: 0, quantity: { kind: 'grams', grams: 250 }, holds: [magnet(exactly(9))] }];
    expect(inOne(lines)?.typ).toBe(25);
  });

  it('come from the one place where a sub-assembly is broken down', () => {
    const lines: Line[] = [
      {},
      { parent: 0, times: 2, by: 2 },
      {},
      { parent: 2, times: 10, holds: [magnet(exactly(9))] },
    ];
    expect(inOne(lines)?.typ).toBe(18);
  });

  it('end in a loop of parts, with what is known', () => {
    const lines: Line[] = [{}, { parent: 0, by: 2, holds: [magnet(exactly(9))] }, {}, { parent: 2, by: 0 }];
    expect(inOne(lines)?.typ).toBeGreaterThan(0);
  });

  it('are unknown beyond a limit, and no figure', () => {
    const lines: Line[] = [
      { holds: [] },
      ...Array.from({ length: 60 }, (_, i) => ({ parent: i, times: 1e6, holds: i === 59 ? [magnet(exactly(9))] : [] })),
    ];
    expect(inOne(lines)).toMatchObject({ typ: 0, max: 0, unknown: { quantity: 1 }, widest: 'quantity' });
  });

  it('take time linear in the lines, however deep', () => {
    const deep = (depth: number): Line[] =>
      Array.from({ length: depth }, (_, i) => ({ parent: i - 1, holds: i === depth - 1 ? [magnet(exactly(1))] : [] }));
    const [longer, shorter] = [deep(200_000), deep(200_000 / TIMES)];
    expect(inOne(longer)?.typ).toBeCloseTo(0.1);
    expect(
      growsFaster(
        () => inOne(longer),
        () => inOne(shorter),
      ),
    ).toBe(false);
  });
});

const range = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map(([a, b, c]) => {
  const [min = 0, typ = 0, max = 0] = [a, b, c].sort((x, y) => x - y);
  return { min, typ, max };
});

/** Trees in which each line's parent comes before it. */
const lines = fc
  .array(fc.record({ up: fc.nat(1000), times: fc.nat(5), grams: fc.option(range, { nil: null }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) =>
    list.map(({ up, times, grams }, i): Line => ({
      parent: i === 0 ? -1 : up % i,
      times,
      holds: grams === null ? [] : [magnet(grams)],
    })),
  );

describe('roll-up of any tree', () => {
  /** Counted by walking up from each line. */
  const walked = (list: readonly Line[], pick: (grams: Range) => number): number => {
    const listed = list.map((_, i) =>
      list.some((line, at) => at !== i && isBelow(list, at, i) && (line.holds ?? []).length > 0),
    );
    return list.reduce((sum, line, i) => {
      const grams = line.holds?.[0]?.mass?.grams;
      if (grams === undefined || listed[i] === true) return sum;
      let times = 1;
      for (let up = i; up > 0; up = list[up]?.parent ?? -1) times *= list[up]?.times ?? 1;
      return sum + pick(grams) * 0.1 * times;
    }, 0);
  };
  const isBelow = (list: readonly Line[], at: number, top: number): boolean => {
    for (let up = list[at]?.parent ?? -1; up >= 0; up = list[up]?.parent ?? -1) if (up === top) return true;
    return false;
  };

  it('is what one gets by counting each magnet by itself, and least ≤ typical ≤ most', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const amount = inOne(list) ?? { min: 0, typ: 0, max: 0 };
        for (const end of ['min', 'typ', 'max'] as const) {
          const expected = walked(list, (grams) => grams[end]);
          expect(Math.abs(amount[end] - expected)).toBeLessThanOrEqual(expected * 1e-5);
        }
        expect(amount.min).toBeLessThanOrEqual(amount.typ);
        expect(amount.typ).toBeLessThanOrEqual(amount.max);
      }),
    );
  });
});

describe('a magnet that is named as one without rare earths', () => {
  const below = (lines: readonly Line[], plain: number, sensing = -1): number[] =>
    Array.from(
      rollUp({ ...treeOf(lines), isPlainMagnet: (line) => line === plain, isSensing: (line) => line === sensing })
        .magnetBelow,
    );

  it('stands below the component that it sits in, and not below what stands around that', () => {
    const lines = [{ holds: [motor(9)] }, { parent: 0, holds: [motor(5)] }, { parent: 1 }, { parent: 2 }];
    expect(below(lines, 3)).toEqual([0, 16, 16, 0]);
    expect(below(lines, 3, 3)).toEqual([8, 8, 8, 0]);
  });
});

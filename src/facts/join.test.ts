import { describe, expect, it } from 'vitest';
import { spokenKeys } from '../bom/name-keys.ts';
import { indexOf, joinedTo } from './join.ts';
import type { Declaration, DeclaredPart } from './types.ts';

const NO_MAP = () => new Map<string, readonly string[]>();
function declaration(path: string, ...parts: readonly Partial<DeclaredPart>[]): Declaration {
  const list: DeclaredPart[] = [];
  const one = { path, format: 'x', head: { company: 'Murata', companyLocal: '村田製作所' }, parts: list, substances: 0, standing: [], doubts: [] };
  for (const [at, part] of parts.entries())
    list.push({ declaration: one, kind: 'product', numbers: [], customerNumbers: [], name: '', manufacturer: 'Murata', line: at + 1, path: `/P[${String(at + 1)}]`, materials: [], denied: [], disclosure: 'no', open: 0.1, ...part });
  return one;
} // prettier-ignore
const bill = (partNumber: string, manufacturer: string | null = null, partKey = `pn:${partNumber.toLowerCase()}`) => ({
  partKey,
  partNumber,
  manufacturer,
});
const paths = (parts: readonly DeclaredPart[]) => parts.map(({ declaration: { path } }) => path);

describe('joining a declaration to a bill', () => {
  const index = indexOf([declaration('a.xml', { numbers: ['GRM188-01'] })], NO_MAP);

  it('joins by maker and number, whatever the legal form or the script', () => {
    expect(paths(joinedTo(bill('grm188-01', 'Murata Co., Ltd.'), index).parts)).toEqual(['a.xml']);
    expect(paths(joinedTo(bill('GRM188-01', '村田製作所'), index).parts)).toEqual(['a.xml']);
  });

  it('joins by the number alone where the bill names no maker', () => {
    expect(paths(joinedTo(bill('GRM188-01'), index).parts)).toEqual(['a.xml']);
  });

  it('does not join what two makers call alike, and tells of it', () => {
    const joined = joinedTo(bill('GRM188-01', 'TDK'), index);
    expect(joined.parts).toEqual([]);
    expect(paths(joined.others)).toEqual(['a.xml']);
  });

  it('joins where only the beginning of the maker’s name agrees, and marks it', () => {
    const joined = joinedTo(bill('GRM188-01', 'Murata Manufacturing Co., Ltd.'), index);
    expect(paths(joined.parts)).toEqual(['a.xml']);
    expect([...joined.byBeginning]).toEqual(joined.parts);
    expect(joinedTo(bill('GRM188-01', 'Murata'), index).byBeginning.size).toBe(0);
    const mapped = indexOf(
      [declaration('a.xml', { numbers: ['GRM188-01'] })],
      () => new Map([['grm188-01', ['GRM188-01']]]),
    );
    expect(joinedTo(bill('GRM188-01', 'Murata Electronics'), mapped).byBeginning.size).toBe(0);
  });

  it('does not join by a beginning beside the maker’s own declaration, nor a short number', () => {
    const both = indexOf(
      [
        declaration('a.xml', { numbers: ['GRM188-01', 'M4'] }),
        declaration('b.xml', { numbers: ['GRM188-01'], manufacturer: 'Murata Electronics' }),
      ],
      NO_MAP,
    );
    const joined = joinedTo(bill('GRM188-01', 'Murata'), both);
    expect([paths(joined.parts), paths(joined.others)]).toEqual([['a.xml'], ['b.xml']]);
    expect(joined.byBeginning.size).toBe(0);
    const short = joinedTo(bill('M4', 'Murata Electronics'), both);
    expect([paths(short.parts), paths(short.others)]).toEqual([[], ['a.xml']]);
  });

  it('a maker’s number beside one of the house joins too', () => {
    expect(paths(joinedTo(bill('HOUSE-77', 'Murata', 'mpn:murata|GRM188-01'), index).parts)).toEqual(['a.xml']);
  });

  it('a maker’s number beside one of the house joins where the bill names no maker', () => {
    expect(paths(joinedTo({ ...bill('HOUSE-77'), mpn: 'GRM188-01' }, index).parts)).toEqual(['a.xml']);
    expect(joinedTo({ ...bill('HOUSE-77', 'TDK'), mpn: 'GRM188-01' }, index).parts).toEqual([]);
  });

  it('finds by its names every part that it would join', () => {
    const named = [
      bill('GRM188-01'),
      bill('GRM188-01', 'Murata Electronics GmbH'),
      bill('HOUSE-77', 'Murata Co., Ltd.', 'mpn:murata co., ltd.|grm188-01'),
      { ...bill('HOUSE-77'), mpn: 'GRM188-01' },
    ];
    for (const part of named) {
      expect(joinedTo(part, index).parts).toHaveLength(1);
      expect(spokenKeys(part).some((key) => index.byKey.has(key))).toBe(true);
    }
  });

  it.each([bill('m12a', 'Murata'), bill('m12A', 'Murata GmbH'), { ...bill('HOUSE-77', 'Murata'), mpn: 'm12a' }])(
    'a short number joins with its maker in any case: %o',
    (part) => {
      const short = indexOf([declaration('a.xml', { numbers: ['M12A'] })], NO_MAP);
      expect(paths(joinedTo(part, short).parts)).toEqual(['a.xml']);
      expect(spokenKeys(part).some((key) => short.byKey.has(key))).toBe(true);
      expect(joinedTo({ ...part, manufacturer: null }, short).parts).toEqual([]);
    },
  );

  it.each(['ＧＲＭ１８８－０１', 'GRM188‑01', 'GRM188–01', 'GRM188−01'])(
    'joins the number as a word processor writes it: %s',
    (number) => {
      expect(paths(joinedTo(bill(number), index).parts)).toEqual(['a.xml']);
      expect(spokenKeys(bill(number)).some((key) => index.byKey.has(key))).toBe(true);
    },
  );

  it('a short number joins with its maker only', () => {
    const short = indexOf([declaration('a.xml', { numbers: ['M4'] })], NO_MAP);
    expect(joinedTo(bill('M4'), short).parts).toEqual([]);
    expect(paths(joinedTo(bill('M4', 'Murata'), short).parts)).toEqual(['a.xml']);
    expect(joinedTo(bill('M4', 'TDK'), short)).toMatchObject({ parts: [], others: [] });
  });

  it('the customer’s number and a mapped one join whatever the maker', () => {
    const own = indexOf([declaration('a.xml', { numbers: ['GRM188-01'], customerNumbers: ['91-20077'] })], NO_MAP);
    expect(paths(joinedTo(bill('91-20077', 'TDK'), own).parts)).toEqual(['a.xml']);
    const mapped = indexOf([declaration('a.xml', { numbers: ['GRM188-01'] })], () => new Map([['grm188-01', ['C7']]]));
    expect(paths(joinedTo(bill('C7', 'TDK', 'd:capacitor'), mapped).parts)).toEqual(['a.xml']);
  });

  it('does not depend on the order in which declarations were read, nor on what numbers are called', () => {
    const list = [declaration('b.xml', { numbers: ['__proto__1'] }), declaration('a.xml', { numbers: ['__proto__1'] })];
    for (const order of [list, list.toReversed()])
      expect(paths(joinedTo(bill('__proto__1'), indexOf(order, NO_MAP)).parts)).toEqual(['a.xml', 'b.xml']);
  });
});

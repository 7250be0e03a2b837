import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { check, described, issuesOf } from './check.ts';
import { anyText, count, date, flag, list, object, oneOrList, orNull, record, share, text, word } from './kinds.ts';
import { schemaOf } from './schema.ts';
import type { Manner, Shape } from './types.ts';

const MANNER: Manner = {
  suggest: (_, known) => `Known: ${[...known].join()}.`,
  found: described,
  listsLackKeys: false,
};
const told = (value: unknown, shape: Shape, manner = MANNER): string[] =>
  issuesOf(value, shape, manner).map(({ path, message }) => `${path}: ${message}`);

const PLACE = object({ city: text(), floor: count() }, ['city']);
const EITHER: Shape = { kind: 'either', plain: text(), object: PLACE };

describe('a shape', () => {
  const cases: readonly [string, Shape, right: readonly unknown[], wrong: readonly [unknown, string][]][] = [
    ['text', text(), ['a'], [['', 'expected a text, found "".'], [1, 'expected a text, found 1.']]],
    ['text that may be empty', anyText(), ['', 'a'], [[null, 'expected a text, found null.']]],
    ['text or null', orNull(text()), ['a', null], [['', 'expected a text, found "".']]],
    ['date', date(), ['2024-02-29', '0001-01-01'], [['2026-2-1', 'expected a real date as 2026-11-24, found "2026-2-1".']]],
    ['count', count(), [0, 7], [[-1, 'expected a whole number from 0, found -1.'], [0.5, 'expected a whole number from 0, found 0.5.']]],
    ['count from one', count(1), [1], [[0, 'expected a whole number from 1, found 0.']]],
    ['flag', flag(), [true, false], [['true', 'expected true or false, found "true".']]],
    ['share', share('per cent', 100), [0, 0.5, 100], [[101, 'expected per cent from 0 to 100, found 101.'], [-1, 'expected per cent from 0 to 100, found -1.']]],
    ['word', word(['on', 'off']), ['on'], [['of', 'unknown value "of". Known: on,off.'], [1, 'expected on, off, found 1.']]],
    ['list', list(text()), [[], ['a']], [['a', 'expected a list, found "a".']]],
    ['list that is not empty', { ...list(text()), least: 1 }, [['a']], [[[], 'the list is empty; it needs at least one.']]],
    ['one or a list', oneOrList(text()), ['a', ['a', 'b'], []], [[1, 'expected a text, found 1.'], [{}, 'expected a text, found an object.']]],
    ['plain value or an object', EITHER, ['a', { city: 'a' }], [[1, 'expected a text, found 1.'], [null, 'expected an object, found null.'], [{}, 'the key "city" is missing.']]],
    ['record', record(flag()), [{}, { a: true }], [[[], 'expected an object, found a list.']]],
    ['object', PLACE, [{ city: 'a' }, { city: 'a', floor: 1 }], [[[], 'expected an object, found a list.'], [{}, 'the key "city" is missing.']]],
  ]; // prettier-ignore

  it.each(cases)('%s is checked, and described by its schema', (_name, shape, right, wrong) => {
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(schemaOf(shape, { $id: 'x' }));
    for (const value of right) expect([value, told(value, shape), valid(value)]).toEqual([value, [], true]);
    for (const [value, message] of wrong)
      expect([value, told(value, shape), valid(value)]).toEqual([value, [`: ${message}`], false]);
  });

  it('tells all that is wrong by its path, in the order in which it is written, and then what is missing', () => {
    const shape = object({ a: list(PLACE), b: record(flag()) });
    expect(told({ b: { x: 1, y: true, z: undefined }, a: [{ floor: -1, town: 'x' }], c: 0 }, shape)).toEqual([
      'b.x: expected true or false, found 1.',
      'a[0].floor: expected a whole number from 0, found -1.',
      'a[0].town: unknown key "town". Known: city,floor.',
      'a[0]: the key "city" is missing.',
      'c: unknown key "c". Known: a,b.',
    ]);
  });

  it('of an object tells a list what it lacks only where that is asked for', () => {
    expect(told([], PLACE, { ...MANNER, listsLackKeys: true })).toEqual([
      ': expected an object, found a list.',
      ': the key "city" is missing.',
    ]);
    expect(told(null, PLACE, { ...MANNER, listsLackKeys: true })).toHaveLength(1);
  });

  it('says more of a text: what was meant, and what else is wrong', () => {
    const shape: Shape = { ...text(), is: (value) => value === 'CN', meant: (word) => `Not ${word}.`, fault: (word) => (word.startsWith('!') ? 'No "!".' : null) }; // prettier-ignore
    expect(told('CN', shape)).toEqual([]);
    expect(told('!', shape)).toEqual([': expected a text, found "!". Not !.', ': No "!".']);
    expect(told('', shape)).toEqual([': expected a text, found "".']);
    expect(told(7, shape)).toEqual([': expected a text, found 7.']);
  });

  it('of a record may hang on the key', () => {
    const ofKey = (key: string): Shape | string => (key === 'n' ? count() : `no key "${key}".`);
    expect(told({ n: 'x', m: 1 }, { ...record(text()), ofKey })).toEqual([
      'n: expected a whole number from 0, found "x".',
      'm: no key "m".',
    ]);
  });

  it('of an object may call its keys by another noun, and say what no key says', () => {
    const besides: Shape & { kind: 'custom' } = {
      kind: 'custom',
      check: (value, path, telling) => check(value, record(flag()), path, telling),
      schema: { minProperties: 1 },
    };
    const shape: Shape = { ...object({ a: text() }), noun: 'field', besides };
    expect(told({ a: 'x', b: 1 }, shape)).toEqual([
      'b: unknown field "b". Known: a.',
      'a: expected true or false, found "x".',
      'b: expected true or false, found 1.',
    ]);
    expect(schemaOf(shape, {})).toMatchObject({ minProperties: 1 });
  });

  it('takes keys of every object for words like any other', () => {
    const hostile: unknown = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}');
    expect(told(hostile, object({}))).toHaveLength(3);
  });
});

describe('a schema', () => {
  it('has what is named once, and says at each place what it is there', () => {
    const named = { ...text('Who.'), name: 'person' };
    const shape = object({ by: named, to: { ...named, about: 'For whom.' }, cc: list({ ...text(), name: 'person' }) });
    expect(schemaOf(shape, { $id: 'x', title: 'A letter' })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'x',
      title: 'A letter',
      type: 'object',
      additionalProperties: false,
      properties: {
        by: { $ref: '#/$defs/person', description: 'Who.' },
        to: { $ref: '#/$defs/person', description: 'For whom.' },
        cc: { type: 'array', items: { $ref: '#/$defs/person' } },
      },
      $defs: { person: { type: 'string', minLength: 1 } },
    });
  });
});

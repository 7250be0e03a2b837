import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { pack as mofcom } from '../../plugins/mofcom/pack.ts';
import { didYouMean } from '../suggest.ts';
import { packIssues } from './json-pack-check.ts';
import { packSchema } from './json-pack-schema.ts';
import { editionOf, packsInEffect, packText, type PackDocument } from './json-pack.ts';
import type { ControlEntry, Measure, Pack } from './types.ts';

const issues = (value: unknown) => packIssues(value, didYouMean).map(({ path, message }) => `${path}: ${message}`);
const inEffect = (bundled: readonly Pack[], ...documents: readonly PackDocument[]) =>
  packsInEffect(
    bundled,
    documents.map((document, at) => ({ path: `${at}.json`, document })),
    didYouMean,
  );

const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id, title: id, titleZh: null, shortTitle: id, issued: '2026-01-01', lastSeen: '2026-02-01', sources: ['s'], notes: [],
  clauses: [{ id: 'all', title: '', movement: 'inbound', text: '', applicant: 'supplier', windows: [{ from: '2026-01-01', status: 'in-force', because: '', sources: [], confidence: 'high' }] }],
  ...more,
}); // prettier-ignore
const entry = (code: string, of: string, more: Partial<ControlEntry> = {}): ControlEntry => ({
  code,
  measure: of,
  clause: 'all',
  form: 'metal',
  element: 'Dy',
  constituents: ['Dy'],
  nameEn: '',
  nameZh: '',
  hs: [],
  notes: [],
  sources: ['s'],
  confidence: 'high',
  ...more,
});
const A: Pack = {
  id: 'a',
  reviewed: '2026-02-01',
  sourcesUntil: '2026-02-01',
  edition: '1',
  presumable: ['Dy'],
  measures: [measure('m1'), measure('m2')],
  entries: [entry('E1', 'm1'), entry('E2', 'm1'), entry('E3', 'm2')],
};
const over = (more: Partial<PackDocument>): PackDocument => ({
  id: 'a',
  reviewed: '2026-03-01',
  sourcesUntil: '2026-03-01',
  ...more,
});

describe('a pack file', () => {
  it('may hold everything that the bundled pack holds', () => {
    expect(issues(JSON.parse(packText(mofcom, './pack.schema.json')))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a key', { ...A, mesures: [] }, 'mesures: unknown key "mesures". Did you mean "measures"?'],
    ['a status', { ...A, measures: [measure('m', { clauses: [{ ...measure('m').clauses[0]!, windows: [{ from: '2026-01-01', status: 'in-farce' as 'in-force', because: '', sources: [], confidence: 'high' }] }] })] }, 'measures[0].clauses[0].windows[0].status: unknown value "in-farce". Did you mean "in-force"?'],
    ['a day', { ...A, reviewed: '2026-02-30' }, 'reviewed: expected a real date as 2026-11-24, found "2026-02-30".'],
    ['a form', { ...A, entries: [entry('E', 'm1', { form: 'magnt' as 'magnet' })] }, 'entries[0].form: unknown value "magnt". Did you mean "magnet"?'],
    ['nothing', {}, ': the key "id" is missing.'],
    ['no measures', { id: 'a', reviewed: '2026-02-01', sourcesUntil: '2026-02-01' }, ': the key "measures" is missing; only a pack that "extends" another may leave it out.'],
    ['remove alone', { ...A, remove: {} }, 'remove: only a pack that "extends" another can remove.'],
    ['a list that is none', { ...A, measures: {} }, 'measures: expected a list, found an object.'],
    ['an entry without a source', { ...A, entries: [entry('E', 'm1', { sources: [] })] }, 'entries[0].sources: the list is empty; it needs at least one.'],
    ['no object', [], ': expected an object, found a list.'],
  ])('%s that is wrong is refused, with its place', (_what, value, message) => {
    expect(issues(value)).toContain(message);
  }); // prettier-ignore

  it('is told of two hundred things, and what is empty is called so', () => {
    const wrong = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x${at}`, 1]));
    expect(issues({ ...A, ...wrong })).toHaveLength(200);
    expect(issues({ ...A, edition: '' })).toEqual(['edition: expected a text, found an empty text.']);
  });

  it('takes keys of every object for words like any other', () => {
    const hostile = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as unknown;
    expect(issues(hostile).filter((issue) => issue.includes('unknown key'))).toHaveLength(3);
  });

  it('reads branches of what is unverified only, and a threshold with the value limb', () => {
    const clause = measure('m').clauses[0]!;
    const windows = clause.windows.map((window) => ({ ...window, branches: { lapsed: 'expired' as const } }));
    const limb = { kind: 'value', threshold: '0.1 %' } as const;
    expect(issues({ ...A, measures: [measure('m', { clauses: [{ ...clause, windows, limb }] })] })).toEqual([
      'measures[0].clauses[0].limb: a limb of value needs a "threshold" as a decimal fraction: "0.001" is 0.1 %.',
      'measures[0].clauses[0].windows[0].branches: branches are readings of "unverified", and the status is "in-force".',
    ]);
  });

  it('is described by its schema', async () => {
    const text = await format(JSON.stringify(packSchema()), { parser: 'json', printWidth: 120 });
    // Written anew with `npx vitest run src/regulation -u`.
    await expect(text).toMatchFileSnapshot('../../schema/pack.schema.json');
    const validate = new Ajv2020({ strict: false }).compile(packSchema() as object);
    const whole = JSON.parse(packText(mofcom, './pack.schema.json')) as object;
    expect(validate(whole)).toBe(true);
    expect(validate({ ...whole, mesures: [] })).toBe(false);
    expect(validate(over({}))).toBe(false);
    expect(validate(over({ extends: 'a' }))).toBe(true);
  });
});

describe('packs in effect', () => {
  it('are the bundled ones, the very same, where no file is named', () => {
    const bundled = [A];
    expect(packsInEffect(bundled, [], didYouMean)).toBe(bundled);
  });

  it('a file with the id of a pack takes its place', () => {
    const [pack, ...more] = inEffect([A], over({ measures: [measure('m1')], entries: [] }));
    expect(more).toEqual([]);
    expect(pack).toEqual(over({ measures: [measure('m1')], entries: [] }));
  });

  it('a file that extends changes what it names, and keeps the rest', () => {
    const changed = measure('m2', { title: 'new' });
    const document = over({
      extends: 'a',
      measures: [changed, measure('m3')],
      entries: [entry('E3', 'm2', { hs: ['1'] }), entry('E4', 'm3')],
      remove: { entries: [{ measure: 'm1', code: 'E2' }] },
    });
    const [pack] = inEffect([A], document);
    expect(pack?.measures).toEqual([measure('m1'), changed, measure('m3')]);
    expect(pack?.entries.map(({ code, hs }) => code + hs.join())).toEqual(['E1', 'E31', 'E4']);
    expect(pack?.presumable).toEqual(['Dy']);
    expect(editionOf(pack!)).toBe('2026-03-01');
  });

  it('a measure that is removed takes its entries with it', () => {
    const [pack] = inEffect([A], over({ extends: 'a', remove: { measures: ['m1'] } }));
    expect(pack?.entries.map(({ code }) => code)).toEqual(['E3']);
  });

  it('another id stands beside, and may be extended by a later file', () => {
    const b = { ...over({ measures: [measure('b1')], entries: [] }), id: 'b' };
    const c = { ...over({ extends: 'b', edition: '2' }), id: 'b' };
    expect(inEffect([A], b, c).map((pack) => `${pack.id} ${editionOf(pack)}`)).toEqual(['a 1', 'b 2']);
  });

  it('are refused where they cannot be', () => {
    expect(() => inEffect([A], over({ extends: 'aa' }))).toThrow(
      '0.json: extends: there is no pack "aa". Did you mean "a"?',
    );
    expect(() => inEffect([A], over({ extends: 'a', remove: { measures: ['m9'] } }))).toThrow('a does not hold m9');
    expect(() => inEffect([A], { ...over({ measures: [measure('m1')], entries: [] }), id: 'b' })).toThrow(
      'The measure m1 stands in two packs, a and b.',
    );
    expect(() => inEffect([A], over({ measures: [measure('m1')], entries: [entry('E', 'm7')] }))).toThrow(
      '0.json: m7 E hangs on clause "all", which the pack does not hold.',
    );
  });
});

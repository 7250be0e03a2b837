import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../regulation/types.ts';
import {
  CAS,
  control,
  finding,
  JUDGING,
  location,
  ONWARD,
  TRACE,
  unit,
  UNREADABLE,
} from '../../report/fabricated.fixture.ts';
import type { Finding } from '../../rules/types.ts';
import {
  filesOf,
  made,
  judged,
  magnet,
  METAL,
  flat,
  counts,
  HIDDEN,
  REPORTED,
  reasons,
  type World,
} from './baseline.fixture.ts';
import { baselineText, parseBaseline } from './baseline-file.ts';
import { prune } from './baseline-prune.ts';
import { judge } from '../judge.ts';
import { parseRegister } from '../register/register.ts';

describe('a known finding', () => {
  const known = made([unit('boms/a.xlsx', [magnet()])]);

  it('is counted and fails nothing', () => {
    const verdict = judged([unit('boms/a.xlsx', [magnet()])], known);
    expect(counts(verdict)).toEqual(HIDDEN);
    expect(verdict.units[0]?.findings).toEqual([]);
    expect(verdict.units[0]?.baselined).toHaveLength(1);
  });

  it('stays known when rows are inserted, deleted or reordered, whatever its place, texts, uses and content', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.string(),
        (row, uses, text) => {
          const at = location(`D${String(row)}`, text);
          const moved = magnet({
            locations: [at],
            uses,
            description: text,
            chains: [],
            messageId: 'other',
            content: null,
          });
          return counts(judged([unit('boms/a.xlsx', [moved])], known)).join() === HIDDEN.join();
        },
      ),
    );
  });

  it('stays known when the file is renamed, moved, or exported in another format', () => {
    for (const path of ['boms/a.csv', 'boms/a.XLS', 'boms/b.xlsx', 'elsewhere/a.xml'])
      expect(counts(judged([unit(path, [magnet()])], known, { gone: ['boms/a.xlsx'] })), path).toEqual(HIDDEN);
  });

  it('is not reported where a use is gone, and not where law loses its effect', () => {
    const both = made([unit('a.xlsx', [magnet({ parents: ['pn:A140', 'pn:A200'] })])]);
    expect(counts(judged([unit('a.xlsx', [magnet()])], both))).toEqual(HIDDEN);
    const ended = magnet({ controls: [control('1C904.a.4', { status: 'suspended' })] });
    expect(counts(judged([unit('boms/a.xlsx', [ended])], known))).toEqual(HIDDEN);
  });

  it('is not counted against another part, nor another rule of the part', () => {
    const other = magnet({ partNumber: 'MAG-02', partKey: 'pn:MAG-02', fingerprint: 'v1:'.padEnd(67, 'b') });
    expect(counts(judged([unit('boms/a.xlsx', [other])], known))).toEqual(REPORTED);
    // One gone and one new is one new: counts are not compared.
    expect(judged([unit('boms/a.xlsx', [magnet(), other])], known).summary).toMatchObject({ errors: 1, baselined: 1 });
  });

  it('leaves traces what they are, and files that cannot be read', () => {
    expect(judged([unit('a.xlsx', [TRACE])], made([unit('a.xlsx', [TRACE])])).summary).toMatchObject({
      traces: 1,
      baselined: 0,
    });
    expect(judged([UNREADABLE], known).exitCode).toBe(3);
  });
});

describe('a new use', () => {
  const known = made([unit('boms/a.xlsx', [magnet()])]);

  it('under a new parent is reported, in the same file and in another', () => {
    const more = magnet({ parents: ['pn:A140', 'pn:X900'] });
    for (const path of ['boms/a.xlsx', 'boms/new.xlsx']) {
      const verdict = judged([unit(path, [more])], known);
      expect(counts(verdict)).toEqual(REPORTED);
      expect(reasons(verdict)).toEqual(['new-use']);
      expect(verdict.notices.at(-1)).toEqual({ messageId: 'baseline-reopened', data: { 'new-use': '1' } });
    }
  });

  it('of an assembly that is known is none', () => {
    expect(counts(judged([unit('boms/new.xlsx', [magnet()])], known))).toEqual(HIDDEN);
  });

  it('in a list without hierarchy is a further list', () => {
    const list = made([unit('boms/a.csv', [flat()])]);
    const both = [unit('boms/a.csv', [flat()]), unit('boms/b.csv', [flat()])];
    expect(judged(both, list).summary).toMatchObject({ errors: 1, baselined: 1 });
    expect(counts(judged([unit('boms/b.csv', [flat()])], list))).toEqual(REPORTED);
  });

  it('is none where a list without hierarchy is renamed; its copy is one', () => {
    const list = made([unit('boms/a.csv', [flat()])]);
    const gone = ['boms/a.csv'];
    expect(counts(judged([unit('boms/b.csv', [flat()])], list, { gone }))).toEqual(HIDDEN);
    const copies = [unit('boms/b.csv', [flat()]), unit('boms/c.csv', [flat()])];
    expect(judged(copies, list, { gone }).summary).toMatchObject({ errors: 1, baselined: 1 });
  });

  it('is none where a list is exported again without its hierarchy', () => {
    expect(counts(judged([unit('boms/a.csv', [flat()])], known))).toEqual(HIDDEN);
  });

  it('tells a renamed list from a new one by what they have in common', () => {
    const other = (id: string): Finding => flat({ fingerprint: `v1:${id}`.padEnd(67, '0'), partKey: `pn:${id}` });
    const list = made([unit('z.csv', [flat(), other('1'), other('2')])]);
    const now = [unit('a-new.csv', [flat()]), unit('renamed.csv', [flat(), other('1'), other('2')])];
    const { units } = judged(now, list, { gone: ['z.csv'] });
    expect(units.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['a-new.csv', 1],
      ['renamed.csv', 0],
    ]);
  });
});

describe('what a part has become', () => {
  const known = made([unit('a.xlsx', [magnet()])]);
  const metal = (more: Partial<Finding> = {}): Finding =>
    magnet({ content: METAL, controls: [control('1C905.a.1', { applies: 'applies' })], ...more });

  it('is reported where an entry that was not even doubtful asks for a licence', () => {
    const verdict = judged([unit('a.xlsx', [metal()])], known);
    expect(counts(verdict)).toEqual(REPORTED);
    expect(reasons(verdict)).toEqual(['content']);
    expect(verdict.notices.at(-1)).toEqual({ messageId: 'baseline-reopened', data: { content: '1' } });
    const likely = metal({ controls: [control('1C905.a.1')] });
    expect(reasons(judged([unit('a.xlsx', [likely])], known))).toEqual(['content']);
  });

  it('is known where it is less, or no more than possible, or the same entry for surer', () => {
    const now = (more: Partial<Finding>) => counts(judged([unit('a.xlsx', [magnet(more)])], known));
    expect(now({ content: METAL, controls: [control('1C904.a.1')] })).toEqual(HIDDEN);
    expect(now({ controls: [control('1C905.a.4', { applies: 'applies' })] })).toEqual(HIDDEN);
    expect(now({ controls: [control('1C905.a.1', { applies: 'applies', status: 'suspended' })] })).toEqual(HIDDEN);
    expect(now({ content: METAL, controls: [control('1C905.a.1', { applies: 'generally-outside' })] })).toEqual(HIDDEN);
  });

  it('is the law where the part is the same and the measure is new, and the movement where that is another', () => {
    const added = control('9Z1', { measure: 'mofcom-2027-1', applies: 'applies' });
    expect(reasons(judged([unit('a.xlsx', [magnet({ controls: [control('1C904.a.4'), added] })])], known))).toEqual([
      'law',
    ]);
    expect(reasons(judged([unit('a.xlsx', [metal({ controls: [added] })])], known))).toEqual(['content']);
    const onward = { controls: [ONWARD, control('1C905.a.1', { applies: 'applies' })] };
    expect(reasons(judged([unit('a.xlsx', [magnet(onward)])], known, { trade: { shipTo: 'US' } }))).toEqual([
      'movement',
    ]);
  });

  it('is not asked of a baseline that does not say what it was', () => {
    const before = known.replace(/,"entries":.*?\](?=[,}])/u, '').replace(/,"contents":.*?\](?=[,}])/u, '');
    expect(before).not.toContain('1C905.a.4');
    expect(counts(judged([unit('a.xlsx', [metal()])], before))).toEqual(HIDDEN);
    expect([...baselineText(parseBaseline(before, 'b.json'))].join('')).toBe(before);
  });

  it('is known for both contents of a part, in a baseline and in what a prune leaves of it', () => {
    const both = [unit('a.xlsx', [magnet(), metal()])];
    const two = made(both);
    expect(judged(both, two).summary).toMatchObject({ errors: 0, baselined: 2 });
    const { baseline, narrowed } = prune(parseBaseline(two, 'b.json'), judge(both, JUDGING), filesOf({}));
    expect([narrowed, [...baselineText(baseline)].join('')]).toEqual([0, two]);
    const { baseline: left } = prune(baseline, judge([unit('a.xlsx', [magnet()])], JUDGING), filesOf({}));
    expect(reasons(judged(both, [...baselineText(left)].join('')))).toEqual(['content']);
  });
});

describe('two findings of one part under one rule', () => {
  const inbound = magnet({ controls: [control('1C904.a.4')] });
  const onward = magnet({ controls: [{ ...ONWARD, status: 'in-force' }] });
  const both = [unit('a.xlsx', [onward, inbound])];

  it('keep the law of both, whichever comes last, and are pruned of nothing', () => {
    for (const records of [both, [unit('a.xlsx', [inbound, onward])]]) {
      const text = made(records);
      expect(parseBaseline(text, 'b.json').records.map(({ law }) => law)).toEqual([
        { 'mofcom-2025-18': 'in-force', 'mofcom-2025-61': 'in-force' },
      ]);
      const { baseline, narrowed } = prune(parseBaseline(text, 'b.json'), judge(records, JUDGING), filesOf({}));
      expect([narrowed, [...baselineText(baseline)].join('')]).toEqual([0, text]);
      expect(judged(records, text).summary).toMatchObject({ errors: 0, baselined: 2 });
    }
  });

  it('keep the movement of each', () => {
    const world = { trade: { shipTo: 'KR' } };
    const text = made(both, world);
    expect(judged(both, text, world).summary).toMatchObject({ errors: 0, baselined: 2 });
    expect(reasons(judged(both, text, { trade: { shipTo: 'US' } }))).toEqual(['movement']);
  });
});

describe('law', () => {
  const law = (status: Status): Finding => magnet({ controls: [{ ...ONWARD, status }] });
  const known = made([unit('a.xlsx', [law('suspended')])]);

  it('that revives reopens: a warning in a commit, as all that law alone does', () => {
    const verdict = judged([unit('a.xlsx', [law('in-force')])], known);
    expect(verdict.summary).toMatchObject({ warnings: 1, errors: 0, baselined: 0 });
    expect(reasons(verdict)).toEqual(['law']);
    expect(verdict.exitCode).toBe(0);
  });

  it('that revives fails the run by the clock', () => {
    const context = { law: { before: (controls: Finding['controls']) => controls, isScheduled: true } };
    expect(counts(judged([unit('a.xlsx', [law('in-force')])], known, { context }))).toEqual(REPORTED);
  });

  const STATUSES = ['not-yet', 'expired', 'suspended', 'unverified', 'in-force'] as const;
  /** What counts as more, and may be or is in force: all that reopens. */
  const STRONGER: Readonly<Record<string, readonly string[]>> = {
    'not-yet': ['unverified', 'in-force'],
    expired: ['unverified', 'in-force'],
    suspended: ['unverified', 'in-force'],
    unverified: ['in-force'],
    'in-force': [],
  };

  it.each(STATUSES.flatMap((was) => STATUSES.map((is) => [was, is] as const)))('that was %s and is %s', (was, is) => {
    const verdict = judged([unit('a.xlsx', [law(is)])], made([unit('a.xlsx', [law(was)])]));
    const reopens = STRONGER[was]?.includes(is) === true;
    expect(reasons(verdict)).toEqual(reopens ? ['law'] : []);
    if (!reopens) return;
    expect(verdict.units[0]?.findings[0]?.lawMoved).toEqual([{ measure: 'mofcom-2025-61', was, is }]);
    expect(verdict.notices.at(-1)?.data).toEqual({ law: '1', lawMoved: `mofcom-2025-61: ${was} -> ${is}` });
    expect(verdict.summary.errors).toBe(0);
  });

  it('that moves is told by name, and counts as the run reads it where a user has pinned a reading', () => {
    const branches = { lapsed: 'in-force', extended: 'suspended' } as const;
    const open = [unit('a.xlsx', [magnet({ controls: [{ ...ONWARD, status: 'unverified', branches }] })])];
    const pin = (branch: string) => ({
      context: { pins: new Map([['mofcom-2025-61', { branch, by: 'ana', source: 's', until: '2026-12-31' }]]) },
    });
    const movedFrom = (before: string, world: World = {}) =>
      judged(open, before, world).units[0]?.findings[0]?.lawMoved?.map(({ was, is }) => `${String(was)} ${is}`);
    expect(movedFrom(known)).toEqual(['suspended unverified']);
    expect(movedFrom(known, pin('lapsed'))).toEqual(['suspended in-force']);
    expect(movedFrom(known, pin('extended'))).toBeUndefined();
    expect(movedFrom(made(open), pin('lapsed'))).toEqual(['unverified in-force']);
    expect(movedFrom(made(open, pin('extended')))).toEqual(['suspended unverified']);
    expect(movedFrom(made(open, pin('lapsed')))).toBeUndefined();
    expect(movedFrom(made(open))).toBeUndefined();
  });

  it('that was not concerned then reopens only in force, as for a baseline that remembers no law', () => {
    const forgotten = known.replace(/"law":\{.*?\}/u, '"law":{}');
    expect(counts(judged([unit('a.xlsx', [law('unverified')])], forgotten))).toEqual(HIDDEN);
    expect(reasons(judged([unit('a.xlsx', [law('in-force')])], forgotten))).toEqual(['law']);
  });

  it('of several records is the strongest of them, and a run over the same law is always known', () => {
    const some = fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, some, (then, now) => {
        const records = (list: readonly (typeof STATUSES)[number][]) => [
          unit(
            'a.xlsx',
            list.map((status) => law(status)),
          ),
        ];
        expect(judged(records(then), made(records(then))).summary.baselined).toBe(then.length);
        const strongest = Math.max(...then.map((status) => STATUSES.indexOf(status)));
        const news = now.filter((status) => STRONGER[STATUSES[strongest] ?? 'in-force']?.includes(status));
        expect(reasons(judged(records(now), made(records(then))))).toEqual(news.map(() => 'law'));
      }),
    );
  });

  it('that lost its effect in a prune is news when it comes back', () => {
    const { baseline } = prune(
      parseBaseline(made([unit('a.xlsx', [law('unverified')])]), 'b.json'),
      judge([unit('a.xlsx', [law('suspended')])], JUDGING),
      filesOf({}),
    );
    expect(reasons(judged([unit('a.xlsx', [law('unverified')])], [...baselineText(baseline)].join('')))).toEqual([
      'law',
    ]);
  });

  it('that is new, and in force, reopens', () => {
    const more = magnet({
      controls: [{ ...ONWARD, status: 'suspended' }, control('9Z1', { measure: 'mofcom-2027-1' })],
    });
    expect(reasons(judged([unit('a.xlsx', [more])], known))).toEqual(['law']);
  });
});

describe('a finding about a party', () => {
  const refusal = (about: string, more: Partial<Finding> = {}): Finding => ({
    ...finding({ ruleId: 'mofcom/refused', category: 'trade', basis: 'fixed', defaultSeverity: 'error', content: null, controls: [], fingerprint: `v1:${about.padEnd(64, 'b')}`, ...more }),
    about, question: { messageId: 'stop-party', data: {}, to: 'counsel' }, law: [{ measure: 'mofcom-2026-12', clause: 'all', status: 'in-force', source: 's' }],
  }); // prettier-ignore
  const known = made([unit('a.xlsx', [refusal('TDK')])], { trade: { endUser: 'TDK' } });

  it('is known by the party, whichever part comes first', () => {
    const other = refusal('TDK', { partKey: 'pn:M-0', partNumber: 'M-0', parents: ['pn:ASSY'] });
    expect(counts(judged([unit('a.xlsx', [other])], known, { trade: { endUser: 'TDK' } }))).toEqual(HIDDEN);
  });

  it('hides no other ground, and is told again when the trade changes', () => {
    const records = [unit('a.xlsx', [refusal('TDK'), refusal('wmd')])];
    expect(counts(judged(records, known, { trade: { endUser: 'TDK' } }))).toEqual([1, 1, 1]);
    expect(reasons(judged(records, known, { trade: { endUser: 'TDK', endUse: 'wmd' } }))).toEqual(['movement', undefined]); // prettier-ignore
  });

  it('is no question that a register answers', () => {
    const registers = [parseRegister('partNumber,state,Dy,method,limit\nMAG-01,answered,2.1,ICP-OES,0.01', 'lintanide.parts.csv')]; // prettier-ignore
    const [found] = judge([unit('a.xlsx', [refusal('TDK')])], { ...JUDGING, registers }).units[0]?.findings ?? [];
    expect(found?.record).toBeNull();
  });
});

describe('the register', () => {
  const registers = (row: string) => [parseRegister(`partNumber,state,due,validUntil\n${row}`, 'lintanide.parts.csv')];
  const records = [unit('a.xlsx', [magnet()])];

  it('that asks for something now is not hidden by what was known', () => {
    const known = made(records);
    for (const row of ['MAG-01,open,2026-11-01,', 'MAG-01,answered,,2026-11-01', 'MAG-01,refused,2026-12-01,'])
      expect(counts(judged(records, known, { context: { registers: registers(row) } })), row).toEqual(REPORTED);
  });

  it('that has lost an answer or a question reopens', () => {
    const known = made(records, { context: { registers: registers('MAG-01,open,2026-12-01,') } });
    expect(reasons(judged(records, known))).toEqual(['record']);
  });
});

describe('the file', () => {
  it('is read as it was written, one record per line', () => {
    const text = made([unit('a.xlsx', [magnet(), CAS]), unit('b.xlsx', [magnet()])]);
    expect(text.split('\n')).toHaveLength(6);
    expect([...baselineText(parseBaseline(text, 'b.json'))].join('')).toBe(text);
  });

  it('joins two records of one finding, as a merge leaves them', () => {
    const [head = '', one = '', tail = ''] = made([unit('a.xlsx', [magnet()])]).split('\n');
    const two = [head, `${one},`, one.replace('pn:A140', 'pn:A200'), tail].join('\n');
    expect(parseBaseline(two, 'b.json').records.map(({ parents }) => parents)).toEqual([['pn:A140', 'pn:A200']]);
  });

  it.each([
    ['', 'no JSON'],
    ['[]', 'not a baseline'],
    ['{ "version": 9, "created": "2026-11-24", "records": [] }', 'version 9'],
    ['{ "version": 1, "created": "2026-11-24", "records": [{}] }', 'record 1'],
    ['<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n', 'merge conflict'],
  ])('%j is refused', (text, what) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(what);
  });

  it('finds a row without a part again where it has moved', () => {
    const row = (at: number): Finding => ({ ...CAS, partKey: `line:${String(at)}`, fingerprint: `v1:${String(at)}` });
    const verdict = judged([unit('a.xlsx', [row(9)])], made([unit('a.xlsx', [row(4)])]));
    expect(verdict.summary).toMatchObject({ warnings: 0 });
  });
});

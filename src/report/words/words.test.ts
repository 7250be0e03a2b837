import { describe, expect, it } from 'vitest';
import type { Control, Pack } from '../../regulation/types.ts';
import { leftOpen } from '../../regulation/guidance.ts';
import { movementWords } from './ask.ts';
import { BRANCHES, control, CAS, CAS_RULE, finding, RULES } from '../fabricated.fixture.ts';
import { fill, messageOf, questionOf } from './message.ts';
import type { ReportContext } from '../types.ts';
import {
  addStatus,
  bearing,
  type ClausesByStatus,
  groupControls,
  statusesWords,
  statusWords,
  toldStatus,
} from './words.ts';

const CONTEXT: ReportContext = {
  width: 80,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: RULES,
  measureTitle: (id) => id,
  entryName: (code) => code,
};

const words = (more: Partial<Control>, title = 'No. 18'): string => {
  const group = groupControls([control('1C905.a.4', more)])[0];
  return group === undefined ? '' : bearing(group, title);
};

describe('the words for a control', () => {
  it.each<[Partial<Control>, string]>([
    [{ applies: 'applies' }, 'needs a licence to leave China'],
    [{ applies: 'if-present' }, 'listed if Dy present: ask'],
    [
      { applies: 'generally-outside', because: 'inside a component: the FAQs' },
      'in an assembly: generally outside No. 18, keep evidence',
    ],
    [
      { applies: 'generally-outside', because: 'phosphor powder' },
      'deep-processed: generally outside No. 18, keep evidence',
    ],
    [{ applies: 'not-this-movement' }, 'not this movement'],
    [{ applies: 'ask' }, 'not settled: ask'],
    [{ applies: 'applies', status: 'unverified' }, 'No. 18 unverified: licence if it runs'],
    [
      { applies: 'if-present', status: 'unverified' },
      'listed if Dy present: ask; No. 18 unverified: licence if it runs',
    ],
    [{ applies: 'applies', status: 'suspended' }, 'no licence while the measure is suspended'],
    [{ applies: 'ask', status: 'suspended' }, 'no licence while the measure is suspended'],
    [{ applies: 'applies', status: 'expired' }, 'licence if No. 18 runs'],
    [
      { applies: 'if-present', element: 'Dy', status: 'suspended' },
      'listed if Dy present: ask; no licence while the measure is suspended',
    ],
  ])('%j: %s', (more, said) => {
    expect(words(more)).toBe(said);
  });

  it('say in a line why it is not this movement, and no more than that', () => {
    const because =
      'ship-from JP (TDK, lintanide.suppliers.csv:2; the configuration says CN): not an export from China; inside a component: the FAQs';
    const said = (branches: boolean): string | undefined =>
      movementWords({ controls: [control('1C905.a.4', { applies: 'not-this-movement', because })] }, { ...CONTEXT }, '2026-11-24', branches)[0]?.words; // prettier-ignore
    expect(said(false)).toMatch(/^1C905\.a\.4: not this movement: ship-from JP: not an export from China; /);
    // Where the whole of a reason stands beside it, it is not said twice.
    expect(said(true)).toMatch(/^1C905\.a\.4: not this movement; /);
  });

  it('never clear anything, and never say a bare "controlled"', () => {
    for (const applies of ['applies', 'if-present', 'generally-outside', 'not-this-movement', 'ask'] as const) {
      for (const status of ['in-force', 'suspended', 'unverified', 'not-yet', 'expired'] as const) {
        for (const movement of ['inbound', 'outbound'] as const) {
          expect(words({ applies, status, movement })).not.toMatch(/compliant|clear|controlled/i);
        }
      }
    }
  });

  it('say limbs of the entry that they are of: an input of a value test is not tested by it', () => {
    const outbound = (entry: string, clause: string): Control =>
      control(entry, {
        movement: 'outbound',
        measure: 'mofcom-2025-61',
        clause,
        applies: 'ask',
        status: 'unverified',
        because: `review ${entry}`,
      });
    const controls = [
      outbound('P1', '1(2), 1(3)'),
      outbound('P2', '1(1), 1(2), 1(3)'),
      outbound('P3', '1(1), 1(2), 1(3)'),
    ];
    expect(groupControls(controls).map((group) => [group.entries, bearing(group, 'No. 61')])).toEqual([
      [['P1'], 'No. 61 unverified: licence if it runs and limb 1(2)/1(3) is met, ask'],
      [['P2', 'P3'], 'No. 61 unverified: licence if it runs and limb 1(1)/1(2)/1(3) is met, ask'],
    ]);
    const [first, second] = movementWords({ controls }, CONTEXT, '2026-11-24', false).map(({ words: said }) => said);
    expect(first).toContain('review P1');
    expect(first).not.toContain('review P2');
    expect(second).not.toContain('review P1');
  });

  it('tell entries of one measure together, and movements apart', () => {
    const groups = groupControls([control('1C904.a.4'), control('1C905.a.4'), control('X', { movement: 'outbound' })]);
    expect(groups.map(({ entries, elements }) => [entries, elements])).toEqual([
      [
        ['1C904.a.4', '1C905.a.4'],
        ['Tb', 'Dy'],
      ],
      [['X'], ['Dy']],
    ]);
  });

  it('show both branches of an unverified status, and a pin with the name under it', () => {
    const pinned = { branch: 'extended', by: 'counsel', source: 'note', until: '2027-01-10' };
    const [group] = groupControls([control('X', { status: 'unverified', branches: BRANCHES, pinned })]);
    expect(group && statusWords(group, 'No. 61', '2026-11-24', true)).toBe(
      'No. 61 unverified on 2026-11-24, in force if lapsed, suspended if extended, pinned "extended" by counsel until 2027-01-10, source note',
    );
  });
});

describe('messages', () => {
  it('are the rule’s template with the finding’s data', () => {
    expect(messageOf(CAS, RULES)).toBe('CAS number 1308-87-9 has a wrong check digit');
    expect(questionOf(finding(), RULES)).toMatch(/of MAG-01$/);
    expect(questionOf(CAS, RULES)).toBeNull();
  });

  it('join lists, leave what has no data as it is written, and read no inherited name', () => {
    expect(fill('{list} {none} {constructor}', { list: ['a', 'b'] })).toBe('a, b {none} {constructor}');
  });

  it('fall back to the id where a template is missing', () => {
    expect(messageOf({ ...CAS, messageId: 'toString' }, RULES)).toBe('toString');
    expect(messageOf({ ...CAS, ruleId: 'gone/rule' }, RULES)).toBe('wrong');
  });
});

describe('words that findings share', () => {
  const said = (text: string): string => text.toUpperCase();
  const other = new Map([
    [CAS.ruleId, { ...CAS_RULE, meta: { ...CAS_RULE.meta, messages: { wrong: '{cas}: no' }, said } }],
  ]);

  it('are others by other rules, of another rule, and in another language', () => {
    for (let again = 0; again < 2; again++) {
      expect(messageOf(CAS, RULES)).toBe('CAS number 1308-87-9 has a wrong check digit');
      expect(messageOf(CAS, other)).toBe('1308-87-9: no');
      expect(messageOf({ ...CAS, messageId: 'gone' }, RULES)).toBe('gone');
      expect(questionOf(finding(), RULES)).toMatch(/of MAG-01$/);
      expect(questionOf({ ...finding(), ruleId: CAS.ruleId }, RULES)).toBe('dy-tb');
    }
  });

  it('are others on another date, and with the branches', () => {
    const controls = [control('X', { status: 'unverified', branches: BRANCHES, applies: 'generally-outside' })];
    const context = { ...CONTEXT };
    const words = (date: string, branches: boolean): string =>
      movementWords({ controls }, context, date, branches)[0]?.words ?? '';
    for (let again = 0; again < 2; again++) {
      expect(words('2026-11-24', false)).toContain('on 2026-11-24');
      expect(words('2026-11-25', false)).toContain('on 2026-11-25');
      expect(words('2026-11-25', false)).not.toContain('lapsed');
      expect(words('2026-11-25', true)).toContain('in force if lapsed');
    }
  });

  it('put data in as it is, whatever signs it holds', () => {
    expect(fill('{a}{a} {b', { a: '$& {a} $1' })).toBe('$& {a} $1$& {a} $1 {b');
  });
});

describe('limbs that are not met as declared', () => {
  it('settle no status, and ask nobody for a licence', () => {
    const limbs = [{ clause: '1(1)', standing: 'not-met', because: '' }] as const;
    const unmet = control('P2-Dy', {
      movement: 'outbound',
      measure: 'No. 61',
      clause: '1(1)',
      applies: 'ask',
      status: 'unverified',
      branches: BRANCHES,
      limbs,
    });
    const words = movementWords({ controls: [unmet] }, { ...CONTEXT }, '2026-11-24', false)[0]?.words;
    expect(words).toBe(
      'P2-Dy: No. 61: limb 1(1) not met as declared (a declaration is no clearance); No. 61 unverified on 2026-11-24',
    );
  });
});

describe('what is open of several entries', () => {
  const onward = (entry: string, element: string, because: string, more: Partial<Control> = {}): Control =>
    control(entry, { movement: 'outbound', measure: 'No. 61', applies: 'ask', element, because, ...more });
  const said = (...controls: Control[]): string[] =>
    movementWords({ controls }, { ...CONTEXT }, '2026-11-24', false).map(({ words }) => words);

  it('is said of each by its own element', () => {
    const [one] = said(
      onward('P2-Dy', 'Dy', 'only if Dy is present: Dy likely, not proven; ship-to not given'),
      onward('P2-Tb', 'Tb', 'only if Tb is present: Tb possible, not proven'),
    );
    expect(one).toContain(
      'ask; only if Dy is present: Dy likely, not proven; only if Tb is present: Tb possible, not proven; No. 61',
    );
  });

  it('is said with the entry where it is not true of all, and where goods go is not what is open', () => {
    const [one] = said(
      onward('P2-Dy', 'Dy', 'ship-to DE'),
      onward('P2-Tb', 'Tb', 'only if Tb is present: Tb possible, not proven; ship-to DE'),
    );
    expect(one).toContain('not settled: ask; P2-Tb: only if Tb is present: Tb possible, not proven; No. 61');
    expect(one).not.toContain('DE');
  });

  it('names the clauses where those of one measure have two statuses on a date', () => {
    const words = said(
      onward('P2-Sm', 'Sm', '', { clause: '1(1), 1(2)', status: 'not-yet' }),
      onward('P2-Sm', 'Sm', '', { clause: '1(3)', status: 'in-force' }),
    );
    expect(words[0]).toContain('clause 1(1), 1(2) of No. 61 not yet in force on 2026-11-24');
    expect(words[1]).toContain('clause 1(3) of No. 61 in force on 2026-11-24');
    expect(said(onward('P2-Sm', 'Sm', '', { clause: '1(3)' }))[0]).not.toContain('clause');
  });
});

describe('the reasons of several entries', () => {
  it('are said once each', () => {
    const inside = 'inside a component: generally outside; keep evidence';
    const controls = ['Dy', 'Tb'].map((element) => control(`E-${element}`, { element, applies: 'generally-outside', because: `${inside}; ${element} possible, not proven; ship-from not given` })); // prettier-ignore
    expect(movementWords({ controls }, { ...CONTEXT }, '2026-11-24', false)[0]?.because).toBe(
      `${inside}; Dy possible, not proven; ship-from not given; Tb possible, not proven`,
    );
  });
});

describe('an origin that a policy presumes', () => {
  const of = (element: string) =>
    `only if ${element} is present: ${element} possible, not proven; presumed, not known: ${element} of origin China (your policy unknownOrigin, no evidence of it)`;
  const controls = ['Dy', 'Tb'].map((element) =>
    control(`E-${element}`, { element, movement: 'outbound', applies: 'ask', because: of(element) }),
  );

  it('is called a presumption beside what it is presumed for, once for all elements, and opens nothing', () => {
    const [said] = movementWords({ controls }, { ...CONTEXT }, '2026-11-24', false);
    expect(said?.words).toContain(
      '; presumed, not known: Dy/Tb of origin China (your policy unknownOrigin, no evidence of it); ',
    );
    expect(said?.words).not.toMatch(/proven; no evidence/);
    expect(leftOpen(of('Dy'))).toBe('only if Dy is present: Dy possible, not proven');
  });

  it('is said whole among the reasons, where these stand beside it, and there alone', () => {
    const [said] = movementWords({ controls }, { ...CONTEXT }, '2026-11-24', true);
    expect(said?.words).not.toContain('presumed');
    expect(said?.because).toContain('Tb of origin China (your policy unknownOrigin, no evidence of it)');
  });

  it('is not said where nothing is presumed', () => {
    const plain = [
      control('E-Dy', { element: 'Dy', movement: 'outbound', applies: 'ask', because: 'ship-to not given' }),
    ];
    expect(movementWords({ controls: plain }, { ...CONTEXT }, '2026-11-24', false)[0]?.words).not.toContain('presumed');
  });
});

describe('a measure that nobody had issued on the date', () => {
  const packs = [{ measures: [{ id: 'No. 61', issued: '2025-10-09' }] }] as unknown as readonly Pack[];
  const early = control('P2-Sm', { movement: 'outbound', measure: 'No. 61', applies: 'ask', status: 'not-yet' });
  const on = (date: string) => movementWords({ controls: [early] }, { ...CONTEXT, packs }, date, false)[0]?.words;

  it('is not yet issued, and from then on not yet in force', () => {
    expect(on('2025-10-08')).toContain('No. 61 not yet issued on 2025-10-08');
    expect(on('2025-10-09')).toContain('No. 61 not yet in force on 2025-10-09');
  });

  it('is told so in tables too', () => {
    const statuses: ClausesByStatus = new Map();
    addStatus(statuses, { ...early, status: toldStatus(early, '2025-10-08', packs) });
    expect(statusesWords(statuses)).toBe('not yet issued');
  });
});

describe('the status of a measure in a table', () => {
  it('is one word, and names its clauses where they part ways', () => {
    const statuses: ClausesByStatus = new Map();
    addStatus(statuses, { status: 'in-force', clause: '1(3)' });
    expect(statusesWords(statuses)).toBe('in force');
    addStatus(statuses, { status: 'not-yet', clause: '1(1), 1(2)' });
    expect(statusesWords(statuses)).toBe('1(3) in force; 1(1), 1(2) not yet in force');
  });
});

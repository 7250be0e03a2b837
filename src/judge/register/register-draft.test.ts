import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegisterDraft } from './register-draft.ts';
import { editRegister, rowOfPart } from './register-edit.ts';
import { parseRegister } from './register.ts';

const PATH = 'lintanide.parts.csv';
const BEGUN =
  '\uFEFFshelf;"partNumber";state;due;note\r\n"B 12";MAG-001;open;2026-12-01;"a ""b"""c\r\n\r\nB 13;"MAG-002";open;2026-12-01';

const value = fc.oneof(
  fc.constantFrom('open', 'a;b', 'a "quoted" word', '=1+1', 'two\nlines', ' blank ', ''),
  fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', ';', ',', '"', ' ', '\n', "'", '0') }),
);
const edits = fc.array(
  fc.record({
    part: fc.constantFrom('MAG-001', 'MAG-002', 'MAG-003', 'MAG-004'),
    note: value,
    owner: fc.option(value, { nil: undefined }),
    mpn: fc.option(fc.constantFrom('M-4711', 'M-4712'), { nil: undefined }),
  }),
  { maxLength: 8 },
);

describe('edits of a register, one on what the other left', () => {
  it('leave what the same edits leave one at a time, and a register that reads as the text does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<string | null>(null, BEGUN, 'partNumber,state,due\nMAG-009,open,2026-12-01\n'),
        edits,
        (begun, list) => {
          const draft = new RegisterDraft(begun, PATH);
          let text: string | null = begun;
          for (const { part, note, owner, mpn } of list) {
            const values = new Map(
              Object.entries({
                partNumber: part,
                state: 'open',
                due: '2026-12-01',
                note,
                owner: owner ?? '',
                mpn: mpn === undefined ? '' : `${mpn}-${part}`,
              }),
            );
            const row = rowOfPart(text, PATH, part, null);
            const alone = editRegister(text, PATH, row, values);
            const edited = draft.edit(row, values);
            text = alone.text;
            expect({ ...edited, text: draft.text }).toEqual(alone);
            expect(draft.register).toEqual(parseRegister(alone.text, PATH));
          }
        },
      ),
    );
  });

  it('refuse a second line for a part, naming both', () => {
    const draft = new RegisterDraft('partNumber,state\nMAG-001,answered\n', PATH);
    expect(draft.register.rows).toHaveLength(1);
    expect(() =>
      draft.edit(
        null,
        new Map([
          ['partNumber', 'mag-001'],
          ['state', 'answered'],
        ]),
      ),
    ).toThrow(`${PATH}:3 names the same part as line 2.`);
  });

  it('refuse a value that no register may hold', () => {
    const draft = new RegisterDraft('partNumber,state,due\nMAG-001,answered,\n', PATH);
    const [row = null] = draft.register.rows;
    expect(() => draft.edit(row, new Map([['due', 'soon']]))).toThrow(`${PATH}:2 has`);
  });
});

import { damagedNumbers, type Damage } from '../../bom/damaged-number.ts';
import { PART_NUMBER_FIELDS } from '../../map/types.ts';
import type { Rule } from '../types.ts';
import { MOST_EACH } from './most-each.ts';
import { tellOnce } from './once-for-all.ts';

/** A part number that a spreadsheet has turned into something else names another part, or none: nothing can be looked up by it. */
export const partNumberDamaged: Rule = {
  id: 'data/part-number-damaged',
  meta: {
    category: 'data',
    severity: 'warning',
    summary: 'A part number was turned into a number, a date or a truth value by a spreadsheet.',
    messages: {
      exponent:
        'part number {text} was shortened to a power of ten by a spreadsheet: its digits are lost; take it from the source again, as text',
      digits:
        'part number {text} has more than 15 digits and ends in zeros: a spreadsheet keeps no more; take it from the source again, as text',
      date: 'part number {text} is a date: a spreadsheet took a number such as {guesses} for one; take it from the source again, as text',
      zeros:
        'part number {text} is shorter than the others, which are padded with zeros: it is likely {guesses}; read the column as text',
      decimal:
        'part number {text} ends in .0, as programs write whole numbers: it is likely {guesses}; read the column as text',
      boolean:
        'part number {text} is a truth value: a spreadsheet took a text for one; take it from the source again, as text',
      error:
        'part number {text} is an error of a formula: a spreadsheet took a text for one; take it from the source again, as text',
      several:
        '{count} part numbers of this column were changed by a spreadsheet, first {text}: take the column from the source again, as text',
    },
  },
  create(context) {
    return {
      bom() {
        const { bom } = context;
        let start = 0;
        for (const table of bom.tables) {
          for (const column of new Set(PART_NUMBER_FIELDS.flatMap((field) => table.columns.get(field) ?? []))) {
            const damaged = [...byPart(damagedNumbers(table, column), start, bom.part)];
            const [first] = damaged;
            if (first !== undefined && damaged.length > MOST_EACH) {
              const { damage, at } = first[1];
              const data = { count: damaged.length, text: damage.text.slice(0, 60) };
              tellOnce(context, at[0] ?? start, column, { messageId: 'several', data });
              continue;
            }
            for (const [part, lines] of damaged) {
              const { damage, at } = lines;
              context.report(part < 0 ? null : context.viewOf(part), {
                messageId: damage.kind,
                data: {
                  text: damage.text.slice(0, 60),
                  ...(damage.guesses.length === 0 ? {} : { guesses: damage.guesses.join(' or ') }),
                },
                lines: at,
                column,
              });
            }
          }
          start += table.lines.count;
        }
      },
    };
  },
};

/** Damage by part, with the global lines that show it: one part on many rows is one finding. */
function byPart(
  damages: ReadonlyMap<number, Damage>,
  start: number,
  part: Int32Array,
): Map<number, { damage: Damage; at: number[] }> {
  const found = new Map<number, { damage: Damage; at: number[] }>();
  for (const [line, damage] of damages) {
    const own = part[start + line] ?? -1;
    const held = found.get(own);
    if (held === undefined) found.set(own, { damage, at: [start + line] });
    else held.at.push(start + line);
  }
  return found;
}

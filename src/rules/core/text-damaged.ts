import { LineKind } from '../../map/types.ts';
import type { Field } from '../../map/types.ts';
import { doubledIn } from '../../read/encoding/double-encoding.ts';
import type { Rule } from '../types.ts';
import { MOST_EACH } from './most-each.ts';
import { tellOnce } from './once-for-all.ts';

/** What says what a line is; a note or a unit with a character missing hides nothing. */
const FIELDS: readonly Field[] = ['description', 'material', 'specification', 'partNumber', 'mpn', 'category'];
/** A maker whose name is stored wrongly is another maker, to whom no list and no register knows an answer. */
const DOUBLED_FIELDS: readonly Field[] = [...FIELDS, 'manufacturer', 'supplier'];
/** What stands for bytes that are no text in the encoding of the file. */
const REPLACEMENT = '\ufffd';

/** A word with characters missing is not found: the line may be what it does not look like. */
export const textDamaged: Rule = {
  id: 'data/text-damaged',
  meta: {
    category: 'data',
    severity: 'warning',
    summary: 'A text that says what a line is holds characters that could not be read.',
    messages: {
      replaced: '“{text}” holds characters that could not be read (shown as \ufffd), and was judged without them: look at it in the source, or name the encoding of the file',
      doubled: '“{text}” was stored in a wrong encoding and was judged as “{repaired}”, which it most likely says: correct it in the source',
      'several-replaced': '{count} texts of this column hold characters that could not be read (shown as \ufffd), first “{text}”, and were judged without them: look at them in the source, or name the encoding of the file',
      'several-doubled': '{count} texts of this column were stored in a wrong encoding, first “{text}”, and were judged as what they most likely say (“{repaired}”): correct them in the source',
    },
  },
  create(context) {
    return {
      bom() {
        const { bom } = context;
        let start = 0;
        for (const { columns, sheet, lines } of bom.tables) {
          // Asked once of all texts: hardly any file has one.
          const { texts } = sheet;
          const report = (ids: ReadonlySet<number>, fields: readonly Field[], said: (text: string, id: number) => Omit<Parameters<typeof context.report>[1], 'lines' | 'column'>): void => {
            for (const column of ids.size === 0 ? [] : new Set(fields.flatMap((field) => columns.get(field) ?? []))) {
              const found = linesByText(ids, (line) => (lines.kind[line] === LineKind.part ? sheet.id(lines.ordinal[line] ?? 0, column) : 0), lines.count);
              const [first] = found;
              if (first !== undefined && found.size > MOST_EACH) {
                const { messageId, data } = said(texts.text(first[0]), first[0]);
                tellOnce(context, start + (first[1][0] ?? 0), column, { messageId: `several-${messageId}`, data: { count: found.size, ...data } });
                continue;
              }
              for (const [id, at] of found) {
                const part = bom.part[start + (at[0] ?? 0)] ?? -1;
                context.report(part < 0 ? null : context.viewOf(part), { ...said(texts.text(id), id), lines: at.map((line) => start + line), column });
              }
            }
          };
          report(texts.idsWith(REPLACEMENT), FIELDS, (text) => ({ messageId: 'replaced', data: { text: shown(text) } }));
          const doubled = doubledIn(texts);
          report(new Set(doubled.keys()), DOUBLED_FIELDS, (text, id) => ({ messageId: 'doubled', data: { text: shown(text), repaired: shown(doubled.get(id) ?? text) } }));
          start += lines.count;
        }
      },
    };
  },
}; // prettier-ignore

const shown = (text: string): string => text.trim().slice(0, 60);

/** Lines by the text that they hold, of the texts that are asked for. */
function linesByText(ids: ReadonlySet<number>, idOf: (line: number) => number, count: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let line = 0; line < count; line++) {
    const id = idOf(line);
    if (id === 0 || !ids.has(id)) continue;
    const held = found.get(id);
    if (held === undefined) found.set(id, [line]);
    else held.push(line);
  }
  return found;
}

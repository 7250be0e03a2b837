import type { Phrase, RuleContext, Trade } from 'lintanide/plugin';
import type { Concerned } from './concerned.ts';
import { endUseOf, speaksOfUse } from './end-use.ts';
import { say } from './phrases.ts';

/** The end user, the consignee and the end use that the bill itself names beside parts, and where. */
export interface Stated {
  /** The facts of the trade with these in the place of its own; what was given besides is told of apart. */
  readonly trade: Trade;
  /** The parts that it stands beside, each with its lines there alone. */
  readonly found: readonly Concerned[];
  readonly elsewhere: readonly Concerned[];
  /** Column of the sheet, from 0, that names it; of the first line. */
  readonly column: number | undefined;
  /** Who is named. */
  readonly role: Phrase;
}

type Field = 'endUser' | 'endUse' | 'shipTo';
const FIELDS: readonly Field[] = ['endUser', 'endUse', 'shipTo'];

/**
 * What the bill names beside the parts that a measure bears on, each user and each use once. Of uses only what a measure speaks
 * of, judged or not: such a column mostly says what a part does in the product ("bearing of the arm").
 */
export function statedBeside(
  context: RuleContext,
  found: readonly Concerned[],
  elsewhere: readonly Concerned[],
): readonly Stated[] {
  const groups = new Map<string, { field: Field; text: string; lines: Set<number>; column: number | undefined }>();
  for (const { part } of [...found, ...elsewhere])
    for (const line of part.lines)
      for (const field of FIELDS) {
        const text = context.text(line, field).trim();
        if (text === '' || (field === 'endUse' && !isUse(text))) continue;
        const key = `${field} ${text}`;
        let group = groups.get(key);
        if (group === undefined)
          groups.set(key, (group = { field, text, lines: new Set(), column: columnOf(context, line, field) }));
        group.lines.add(line);
      }
  return [...groups.values()].map(({ field, text, lines, column }) => {
    const beside = (parts: readonly Concerned[]): Concerned[] =>
      parts.flatMap((one) => {
        const own = one.part.lines.filter((line) => lines.has(line));
        return own.length === 0 ? [] : [{ ...one, part: { ...one.part, lines: own } }];
      });
    const trade = {
      ...context.trade,
      importer: null,
      endUserMilitary: null,
      endUser: null,
      endUse: null,
      // Who goods are delivered to is mostly who imports them; measures name the importer, and the finding says who stands there.
      [field === 'shipTo' ? 'importer' : field]: text,
    };
    const role = say(field === 'shipTo' ? 'role-consignee-stated' : 'role-end-user-stated');
    return { trade, found: beside(found), elsewhere: beside(elsewhere), column, role };
  });
}

function isUse(text: string): boolean {
  const { article } = endUseOf(text);
  return article === undefined ? speaksOfUse(text) : article !== null;
}

function columnOf({ bom }: RuleContext, line: number, field: Field): number | undefined {
  return bom.tables[bom.lineTable[line] ?? -1]?.columns.get(field)?.[0];
}

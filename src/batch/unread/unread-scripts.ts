import { LineKind, type Table } from '../../map/types.ts';
import { locationIn } from '../../rules/location.ts';
import type { Location, Unread } from '../../rules/types.ts';
import { NAMING } from './unread.ts';

/** Scripts that no vocabulary is written in, by the range of their letters. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Armenian', /\p{Script=Armenian}{3}/u],
  ['Bengali', /[\p{Script=Bengali}]{3}/u],
  ['Burmese', /[\p{Script=Myanmar}]{3}/u],
  ['Ethiopic', /\p{Script=Ethiopic}{2}/u],
  ['Georgian', /\p{Script=Georgian}{3}/u],
  ['Gujarati', /[\p{Script=Gujarati}]{3}/u],
  ['Gurmukhi', /[\p{Script=Gurmukhi}]{3}/u],
  ['Kannada', /[\p{Script=Kannada}]{3}/u],
  ['Khmer', /[\p{Script=Khmer}]{3}/u],
  ['Lao', /[\p{Script=Lao}]{3}/u],
  ['Malayalam', /[\p{Script=Malayalam}]{3}/u],
  ['Mongolian', /\p{Script=Mongolian}{3}/u],
  ['Odia', /[\p{Script=Oriya}]{3}/u],
  ['Sinhala', /[\p{Script=Sinhala}]{3}/u],
  ['Tamil', /[\p{Script=Tamil}]{3}/u],
  ['Telugu', /[\p{Script=Telugu}]{3}/u],
  ['Tibetan', /[\p{Script=Tibetan}]{3}/u],
];
/** Cells that are shown of all that are counted. */
const MOST_SHOWN = 100;

/** Lines of which a name is one of these texts of such a script, of which nothing is read. One for each list. */
export function unreadScripts(tables: readonly Table[], ids: ReadonlySet<number>): Unread[] {
  return tables.flatMap(({ sheet, lines, columns }) => {
    const named = NAMING.flatMap((field) => columns.get(field) ?? []);
    const scripts = new Map<number, readonly string[]>();
    const found = new Set<string>();
    const locations: Location[] = [];
    let count = 0;
    for (let line = 0; line < lines.count; line++) {
      if (lines.kind[line] !== LineKind.part) continue;
      const ordinal = lines.ordinal[line] as number;
      const written = named.flatMap((column) => {
        const id = sheet.id(ordinal, column);
        if (!ids.has(id)) return [];
        const inText = scripts.get(id) ?? scriptsOf(sheet.text(ordinal, column));
        scripts.set(id, inText);
        return inText.length === 0 ? [] : [{ column, inText }];
      });
      const [first] = written;
      if (first === undefined) continue;
      count++;
      for (const { inText } of written) for (const script of inText) found.add(script);
      if (locations.length < MOST_SHOWN) locations.push(locationIn(sheet, ordinal, first.column));
    }
    if (count === 0) return [];
    const data = { count, scripts: [...found].sort().join(', '), text: locations[0]?.text ?? '' };
    return [{ kind: 'script' as const, locations, data }];
  });
}

const scriptsOf = (text: string): string[] => SCRIPTS.filter(([, letters]) => letters.test(text)).map(([name]) => name);

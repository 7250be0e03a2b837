import type { Table } from '../../map/types.ts';
import { columnLetters } from '../../read/sheet.ts';
import type { Location, Rule } from '../types.ts';
import { locationIn } from '../location.ts';

/** As sure as columns are that only their cells tell of. */
const GUESSED = 0.3;
const MOST_SHOWN = 8;

/** A list whose header nobody knows is read by what its cells look like: somebody has to see whether that is right. */
export const columnsGuessed: Rule = {
  id: 'data/columns-guessed',
  meta: {
    category: 'data',
    severity: 'warning',
    summary: 'No header of a list is known: its columns are read by what their cells look like.',
    messages: {
      guessed:
        'no known word heads the columns of this list; they are read by what their cells look like: {columns}; see "lintanide inspect", and name them in the configuration ("mappings") where that is wrong',
    },
  },
  create(context) {
    return {
      bom() {
        for (const table of context.bom.tables)
          if (table.confidence <= GUESSED && table.sheet.columnNames === null)
            context.report(null, {
              messageId: 'guessed',
              data: { columns: columnsOf(table) },
              locations: [topOf(table)],
            });
      },
    };
  },
};

function columnsOf({ columns }: Table): string {
  const named = [...columns]
    .flatMap(([field, list]) => list.map((column) => [column, field] as const))
    .sort((a, b) => a[0] - b[0]);
  const shown = named.slice(0, MOST_SHOWN).map(([column, field]) => `${columnLetters(column)} ${field}`);
  return named.length > MOST_SHOWN ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** The first cell of the list, its header included. */
function topOf({ sheet, headerRow, firstRow }: Table): Location {
  const ordinal = headerRow === null ? firstRow : sheet.ordinalOf(headerRow);
  return locationIn(sheet, ordinal, sheet.filled(ordinal)[0] ?? 0);
}

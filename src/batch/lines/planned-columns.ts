import type { Field } from '../../map/types.ts';
import type { TextRole } from '../../materials/types.ts';
import { roleOf } from './line-input.ts';

/** Roles whose nouns say what a line is. */
const SPEAKS: ReadonlySet<TextRole> = new Set(['description', 'category', 'partNumber']);

/** What a screen asks of a column that decomposition reads. */
export interface PlannedColumn {
  readonly column: number;
  /** Cells that are no text count too. */
  readonly any: boolean;
  readonly speaks: boolean;
  readonly isNumber: boolean;
  /** Its words and figures count only where they say something of a substance. */
  readonly mayBeMute: boolean;
  readonly isDescription: boolean;
  readonly isMaterial: boolean;
  readonly isRemark: boolean;
  /** Its remarks say what a line is that has no name. */
  readonly mayName: boolean;
  readonly isCategory: boolean;
}

/** The columns of a table that decomposition reads, firms aside. */
export const plannedColumns = (fields: readonly (readonly [number, Field])[]): PlannedColumn[] =>
  fields.flatMap(([column, field]): PlannedColumn[] => {
    const role = roleOf(field);
    if (role === undefined || role === 'supplier') return [];
    return [
      {
        column,
        any: role === 'partNumber' || role === 'commodity',
        speaks: SPEAKS.has(role),
        isNumber: role === 'partNumber',
        mayBeMute: role === 'material' || role === 'category' || role === 'remarks',
        isDescription: role === 'description',
        isMaterial: role === 'material',
        isRemark: role === 'remarks',
        mayName: field === 'remarks',
        isCategory: role === 'category',
      },
    ];
  });

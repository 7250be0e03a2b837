import { headerCandidates } from '../headers/dictionary.ts';
import type { Field } from '../types.ts';
import { inputOf, profileOf, RECORD, type Assigned, type ColumnInput } from './column-inputs.ts';
import type { Profile } from './profile.ts';

/** What the columns of a list mean so far, while their cells and the other columns settle it. */
export class Meanings {
  readonly inputs: readonly ColumnInput[];
  readonly assigned: Assigned[];

  constructor(inputs: readonly ColumnInput[], assigned: Assigned[]) {
    this.inputs = inputs;
    this.assigned = assigned;
  }

  has(...fields: readonly Field[]): boolean {
    return this.assigned.some(({ field }) => fields.includes(field));
  }

  get isCounted(): boolean {
    return this.has('quantity', 'quantityTotal');
  }

  /** Whether a column numbers the parts, and not only the records. */
  get isNumbered(): boolean {
    return this.assigned.some(
      ({ field, column }) => field === 'mpn' || (field === 'partNumber' && !RECORD.test(this.headerOf(column))),
    );
  }

  isFree(column: number): boolean {
    return this.assigned.every((each) => each.column !== column);
  }

  headerOf(column: number): string {
    return inputOf(this.inputs, column)?.header.trim() ?? '';
  }

  /** Whether another column than this says in words what the things are. */
  isDescribedBeside(column: number): boolean {
    return this.assigned.some((each) => {
      const isText = each.field === 'name' || each.field === 'description';
      const p = profileOf(this.inputs, each.column);
      return (
        isText && each.column !== column && p !== undefined && p.letters >= 0.5 && codesIn(p) < 0.5 && p.fill > 0.3
      );
    });
  }

  /** Cells of another column than this that names things, row by row. */
  namesBeside(column: number): readonly string[] {
    const named = this.assigned.find(
      (each) => (each.field === 'name' || each.field === 'description') && each.column !== column,
    );
    return named === undefined ? [] : (profileOf(this.inputs, named.column)?.cells() ?? []);
  }

  /** Changes the field of the columns that have one of some, where it holds. What a user or a format said stays. */
  change(from: readonly Field[], to: Field, is: (profile: Profile, header: string, each: Assigned) => boolean): void {
    for (const [at, each] of this.assigned.entries()) {
      if (!from.includes(each.field) || each.kind === 'user' || each.kind === 'dialect') continue;
      const input = inputOf(this.inputs, each.column);
      if (input !== undefined && is(input.profile, input.header.trim(), each))
        this.assigned[at] = { ...each, field: to };
    }
  }

  /** Gives a column a field by its cells. */
  add(field: Field, column: number, score: number): void {
    this.assigned.push({ field, column, score, kind: 'content' });
  }
}

/** Share of the cells that are codes, or long numbers. */
export const codesIn = ({ code, longDigits }: Pick<Profile, 'code' | 'longDigits'>): number => code + longDigits;

/** "Materiał", "Anyag": the number of an article in SAP, where its cells are such. */
export const isOfMaterials = (header: string): boolean =>
  headerCandidates(header).some(({ field, kind }) => field === 'material' && kind !== 'contained');

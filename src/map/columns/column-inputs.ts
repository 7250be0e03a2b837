import type { MatchKind } from '../headers/dictionary.ts';
import type { Profile } from './profile.ts';
import type { Field } from '../types.ts';

/** A column of a table before it has a meaning. */
export interface ColumnInput {
  readonly column: number;
  /** Header text, '' if there is none. */
  readonly header: string;
  readonly profile: Profile;
}

/** A column as a field: how well (0…1), and by what: its header (`MatchKind`), its cells, a user or a dialect. */
export interface Assigned {
  readonly field: Field;
  readonly column: number;
  readonly score: number;
  readonly kind: MatchKind | 'content' | 'user' | 'dialect';
  /** It names what may be built in instead. */
  readonly instead?: true;
  /** It says what was there before a change, and this column what is there behind it. */
  readonly replacedBy?: number;
}

/** What is used for a product, and what a part is made of, in one word. */
export const MATERIAL = /^\s?(?:材料|materiaal|malzeme)\s?$/iu;

/** A number that a document gives its records, and nobody else knows. */
export const RECORD = /^(?:id|uid|guid|key)$/iu;

/** What a thing is called for short, and of what it is made in signs. */
export const SYMBOL = /^(?:(?:chem(?:ical|\.)?|chemisches) )?(?:symbol|formula|formel)$/iu;

/** Whoever one trades with, on either side. */
export const PARTNER = /^(?:거래처명?$|контраг|kontrahent|往[来來]单?單?位)/iu;
/** Fields that say in words what a thing is. */
export const DESCRIPTIVE = new Set<Field>(['name', 'description', 'specification']);

/** The 0-based columns that are in a list, each once. */
export const columnsOf = (list: readonly { readonly column: number }[]): Set<number> =>
  new Set(list.map(({ column }) => column));

const byColumn = new WeakMap<readonly ColumnInput[], Map<number, ColumnInput>>();
/** What is known of a column. A table may have thousands, each of which is asked for often. */
export function inputOf(inputs: readonly ColumnInput[], column: number): ColumnInput | undefined {
  let held = byColumn.get(inputs);
  if (held === undefined) byColumn.set(inputs, (held = new Map(inputs.map((input) => [input.column, input]))));
  return held.get(column);
}

export const profileOf = (inputs: readonly ColumnInput[], column: number): Profile | undefined =>
  inputOf(inputs, column)?.profile;

/** Whether a column says what things are: it is filled, and not with numbers. */
export function tells(inputs: readonly ColumnInput[], column: number): boolean {
  const profile = profileOf(inputs, column);
  return profile !== undefined && profile.fill > 0.2 && profile.numeric < 0.8;
}

/** What magnets are called in a header; asked of all headers of a table. */
export const OF_MAGNETS =
  /magn[eéè][ts]|aimant|im[aá]n(?![\p{L}])|imanes|[íi]m[ãa](?![\p{L}])|calamit|магнит|磁[铁鐵石体體钢鋼]|マグネット|자석/iu;

/** Words for a model: of what a maker sells, or of the machine. */
export const MODEL =
  /^(?:models?|modèles?|modelos?|modell[oi]?|modele|modely?|модел[ьи]|typ[e]?|тип|model (?:no\.?|name)|型号|型號|機種|机型|機型|型式|모델명?)$/iu;

const JOINED = /^\p{L}{1,6}\d{0,6}[-./]\d{2,}[\p{L}\d./-]*$/u;
/** "TM300-10", and "V5229" among such: longer than what designates, one on each line and not the ends of a row of such. */
export const areNumbers = (p: Profile): boolean =>
  p.meanLength >= 5 &&
  p.distinct >= 0.7 &&
  p.mostly(0.25, (text) => JOINED.test(text)) &&
  p.mostly(0.7, (text) => JOINED.test(text) || /^\p{L}{1,6}\d{4,}$/u.test(text));

/** What each column is taken for, by column. */
export function rolesOf(assigned: readonly Assigned[]): ReadonlyMap<number, readonly Assigned[]> {
  const roles = new Map<number, readonly Assigned[]>();
  for (const each of assigned) roles.set(each.column, [...(roles.get(each.column) ?? []), each]);
  return roles;
}

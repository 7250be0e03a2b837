/** A company as it is matched: by exact normalised name or alias, never by resemblance. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** `control`: 管控名单, `watch`: 关注名单, `unreliable`: 不可靠实体清单. */
export const PARTY_LISTS = ['control', 'watch', 'unreliable'] as const;
type PartyListName = (typeof PARTY_LISTS)[number];

/** One entity on a list. */
export interface Party extends Named {
  readonly list: PartyListName;
  /** Id of the measure in a pack, or its name in words. */
  readonly measure: string;
  /** From this day on. */
  readonly date: string;
  readonly source: string;
  /** How each alias is known, where not from `source`. */
  readonly note?: string;
}

/** A list of parties as of a day; what is not in it was not read, and is not free. */
export interface PartyList {
  /** How reports name it: a pack, or a file. */
  readonly name: string;
  /** Last day for which it is known to hold. */
  readonly asOf: string;
  readonly parties: readonly Party[];
  /** Entities that a measure lists and no source names, by measure. */
  readonly unnamed: readonly { readonly measure: string; readonly count: number }[];
}

export interface PartyHit {
  readonly party: Party;
  readonly list: PartyList;
  /** The name or alias that was hit, as the list writes it. */
  readonly by: string;
}

/** Forms of companies that end a name in Latin letters, without points. */
const LATIN_FORMS = new Set(['ltd', 'limited', 'co', 'company', 'corp', 'corporation', 'inc', 'incorporated', 'llc', 'llp', 'lp', 'plc', 'gmbh', 'ag', 'kg', 'kgaa', 'ohg', 'se', 'sa', 'sas', 'sarl', 'spa', 'srl', 'bv', 'nv', 'ab', 'oy', 'oyj', 'aps', 'asa', 'kk', 'pte', 'pty', 'sro', 'zoo', 'jsc', 'ooo', 'gk', 'yk']); // prettier-ignore
/** Forms written in CJK, before or after the name. */
const CJK_FORMS = ['股份有限公司', '有限责任公司', '有限責任公司', '株式会社', '株式會社', '有限会社', '合同会社', '有限公司', '주식회사', '유한회사', '유한책임회사', '(株)', '(有)', '(주)', '(유)'] as const; // prettier-ignore
const LONGEST = 300;

/** Names of which is kept how they are compared: the same companies stand in file after file. */
const MOST_NAMES = 5000;
const compared = new Map<string, string>();

/**
 * A name as it is compared: width and case folded, points, blanks and the forms of companies left out. `TDK Corporation`,
 * `TDK株式会社` and `ＴＤＫ　Corp.` are `tdk`. Never empty for a name that holds a letter or digit.
 */
export function partyName(name: string): string {
  let known = compared.get(name);
  if (known === undefined) {
    if (compared.size >= MOST_NAMES) compared.clear();
    compared.set(name, (known = comparedName(name)));
  }
  return known;
}

function comparedName(name: string): string {
  let folded = withoutForms(name.slice(0, LONGEST));
  // What one pass takes away may bare another form; each pass shortens the name or is the last.
  for (let next = withoutForms(folded); next !== folded; next = withoutForms(folded)) folded = next;
  return folded;
}

function withoutForms(name: string): string {
  // Names in ASCII, most of them, have no form in CJK and need no folding.
  if (!/[^\0-\x7f]/.test(name)) {
    const spelt = name.toLowerCase().replaceAll('&', ' and ').replace(/[.']/g, '');
    return withoutLatinForms(spelt.split(/[^a-z0-9]+/));
  }
  let rest = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').trim();
  for (let again = true; again;) {
    again = false;
    for (const form of CJK_FORMS) {
      const without = rest.startsWith(form)
        ? rest.slice(form.length)
        : rest.endsWith(form)
          ? rest.slice(0, -form.length)
          : rest;
      if (without === rest || !/[\p{L}\p{N}]/u.test(without)) continue;
      rest = without.trim();
      again = true;
    }
  }
  // Points within a form or an abbreviation join (`S.p.A.`), everything else that is no letter or digit separates.
  return withoutLatinForms(rest.replace(/[.'’]/g, '').split(/[^\p{L}\p{M}\p{N}]+/u));
}

function withoutLatinForms(parts: readonly string[]): string {
  const words = parts.filter((word) => word !== '');
  while (words.length > 1 && LATIN_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

interface Index {
  readonly hits: ReadonlyMap<string, readonly PartyHit[]>;
}

const indexes = new WeakMap<PartyList, Index>();

function indexOf(list: PartyList): Index {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const hits = new Map<string, PartyHit[]>();
  for (const party of list.parties)
    for (const by of [party.name, ...party.aliases]) {
      const key = partyName(by);
      const found = hits.get(key) ?? [];
      if (key !== '' && !found.some((hit) => hit.party === party)) hits.set(key, [...found, { party, list, by }]);
    }
  const index = { hits };
  indexes.set(list, index);
  return index;
}

/** Entries of the lists for a name on a date: exact after normalising. An entry of a later day is none yet. */
export function partiesNamed(name: string | null, lists: readonly PartyList[], asOf: string): readonly PartyHit[] {
  const key = name === null ? '' : partyName(name);
  if (key === '') return [];
  return lists.flatMap((list) => (indexOf(list).hits.get(key) ?? []).filter(({ party }) => party.date <= asOf));
}

/** A share that one company holds of another, in per cent, as the user states it. */
export interface Holding {
  readonly company: string;
  readonly owner: string;
  readonly share: number;
}

import type { ControlEntry, ControlForm } from 'lintanide/plugin';

/** One element's head in an announcement, as compactly as it can be checked against the printed text. */
export interface ElementHead {
  readonly code: string;
  readonly symbol: string;
  readonly en: string;
  readonly zh: string;
  readonly metalHs: readonly string[];
  readonly oxideHs: readonly string[];
  readonly compoundHs: readonly string[];
  /** Constituents in the order of the printed Chinese name. */
  readonly alloys: readonly string[];
  readonly targets: readonly string[];
}

type Rest = Partial<Pick<ControlEntry, 'constituents' | 'hs' | 'notes' | 'sources' | 'confidence' | 'closedList' | 'closedByInference' | 'family'>>;
type MakeEntry = (part: string, form: ControlForm, nameEn: string, nameZh: string, rest?: Rest) => ControlEntry;

/** Makes the entries of one head; everything not given is what most of them share. */
export function ENTRY(measure: string, head: Pick<ElementHead, 'code' | 'symbol'>, sources: readonly string[]): MakeEntry {
  return (part, form, nameEn, nameZh, rest = {}) => ({
    code: `${head.code}.${part}`,
    measure,
    clause: 'all',
    form,
    element: head.symbol,
    hs: [],
    notes: [],
    sources,
    confidence: 'high',
    nameEn,
    nameZh,
    ...rest,
    constituents: [...(rest.constituents ?? (form === 'metal' ? [head.symbol] : []))].sort(),
  });
}

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  Al: ['aluminium', '铝'],
  Co: ['cobalt', '钴'],
  Cu: ['copper', '铜'],
  Dy: ['dysprosium', '镝'],
  Er: ['erbium', '铒'],
  Eu: ['europium', '铕'],
  Fe: ['iron', '铁'],
  Gd: ['gadolinium', '钆'],
  Ho: ['holmium', '钬'],
  Lu: ['lutetium', '镥'],
  Mg: ['magnesium', '镁'],
  Ni: ['nickel', '镍'],
  Sc: ['scandium', '钪'],
  Sm: ['samarium', '钐'],
  Tb: ['terbium', '铽'],
  Tm: ['thulium', '铥'],
  Y: ['yttrium', '钇'],
  Yb: ['ytterbium', '镱'],
  Zr: ['zirconium', '锆'],
};

/** Names of a listed alloy or target in both languages: `['samarium-cobalt alloy', '钐钴合金']`. */
export function listName(list: string, form: 'alloy' | 'target'): readonly [en: string, zh: string] {
  const symbols = list.split('-');
  const names = symbols.map((symbol) => NAMES[symbol] ?? [symbol, symbol]);
  const kind = symbols.length === 1 ? (['', ''] as const) : ([' alloy', '合金'] as const);
  const end = form === 'target' ? ([' target', '靶'] as const) : (['', ''] as const);
  return [`${names.map(([en]) => en).join('-')}${kind[0]}${end[0]}`, `${names.map(([, zh]) => zh).join('')}${kind[1]}${end[1]}`];
}

/**
 * A list: one entry per line, lettered in order when there are several, and the head of the list, under which
 * what is not on it is asked about. The printed heading of a list is not cited: its Chinese name is left empty. `isRead`: a note
 * that was read calls the list closed; of the others it is an inference.
 */
export function closedList(entry: MakeEntry, head: Pick<ElementHead, 'en'>, part: string, form: 'alloy' | 'target', lists: readonly string[], hs: readonly string[], notes: readonly string[], confidence: ControlEntry['confidence'] = 'high', lettered = lists.length > 1, isRead = false): readonly ControlEntry[] {
  const lines = lists.map((list, index) => {
    const [en, zh] = listName(list, form);
    const code = lettered ? `${part}.${'abcdefgh'.charAt(index)}` : part;
    return entry(code, form, en, zh, { constituents: list.split('-'), hs, notes, confidence });
  });
  const listed = isRead
    ? `Closed list: ${lists.join(', ')}. What is not listed is not caught here; not listed is not free.`
    : `List: ${lists.join(', ')}. That it is closed is an inference: no note that was read says so. Not listed is not free.`;
  const closed = { closedList: true, ...(!isRead && { closedByInference: true }) };
  if (!lettered) return lines.map((line) => ({ ...line, notes: [...line.notes, listed], ...closed }));
  return [entry(part, form, `${head.en} ${form}s (${isRead ? 'closed list' : 'list'})`, '', { notes: [listed], ...closed, confidence }), ...lines];
} // prettier-ignore

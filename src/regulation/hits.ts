import type { Content, ElementSymbol } from '../materials/types.ts';
import {
  headsOf,
  inFamily,
  isAmong,
  isEmbedded,
  isMagnet,
  isNamed,
  mayHold,
  readingOf,
  shownState,
  stateOf,
  type Head,
} from './content.ts';
import { onDate, underMeasure, UNRESOLVED } from './guidance.ts';
import { alloyHits, listHits, targetHits, unreadTargets } from './list-hits.ts';
import type { Applies, ControlEntry, IsoDate, MagnetFamilyMatch, Pack, Reading } from './types.ts';

/** The notes on alloys and on magnet materials both name powder (No. 18 and its explanations). */
const POWDER_OF_EITHER = 'powder of this alloy is listed as well: ask which is declared';

/** An entry that bears on a content, before any movement or status is looked at. */
export interface Hit {
  readonly entry: ControlEntry;
  readonly element: ElementSymbol;
  readonly applies: Exclude<Applies, 'not-this-movement'>;
  readonly because: string;
  /** That the entry bears on it is an inference of the pack, however sure the entry is. */
  readonly isInferred?: true;
}

/** All entries of a pack that bear on a content: by form, element, closed list and magnet family; and by guidance as it was on the date. */
export function hitsOf(content: Content, pack: Pack, asOf: IsoDate): readonly Hit[] {
  if (content.presence === 'excluded') return [];
  const index = indexOf(pack);
  const given = readingOf(content, pack.readings ?? []);
  const reading = given && onDate(given, pack, asOf);
  if (isEmbedded(content)) return embeddedHits(content, index, reading).map((hit) => spokenOf(hit, reading));
  const heads = headsOf(content, reading);
  const hits = index.measures.flatMap((entries) =>
    heads.flatMap((head) => headHits(content, entries, head, index.families)),
  );
  const unread =
    content.form === 'target' && !heads.some(({ form }) => form === 'target')
      ? unreadTargets(content, index.all.get('target') ?? [])
      : [];
  return soften(content, [...hits.map((hit) => spokenOf(hit, reading)), ...unread, ...otherHits(content, index)]);
}

/** Where a reading rests on guidance, only what that speaks of is outside by it. */
function spokenOf(hit: Hit, reading: Reading | undefined): Hit {
  if (reading === undefined || hit.applies !== 'generally-outside') return hit;
  const { applies, because } = underMeasure(reading, hit.entry.measure);
  return { ...hit, applies, because };
}

/** Entries that name a kind of material no form tells: fibres, phosphors, hydrogen storage. What an entry names as such is that, unless it is inside something. */
function otherHits(content: Content, index: PackIndex): readonly Hit[] {
  const others = (index.all.get('other') ?? []).filter((entry) => isAmong(content, entry.materials ?? []));
  // An entry of no element, as of ore, is asked about for all that may be in it.
  const whole = content.elements.flatMap(({ symbol, presence }) => (mayHold(presence) ? [symbol] : [])).join('/');
  return others.flatMap((entry) => {
    const head: Head =
      entry.namesMaterials === true && !isEmbedded(content) && content.presence === 'proven'
        ? { form: 'other', applies: 'applies', because: '' }
        : { form: 'other', applies: 'ask', because: 'kind of material named by the entry: review' };
    return entry.element === '' ? [{ entry, element: whole, ...head }] : elementHits(content, [entry], head);
  });
}

/** Entries by form, for a whole pack and measure by measure, and the magnet families that its entries name. */
interface PackIndex {
  readonly all: ReadonlyMap<string, readonly ControlEntry[]>;
  readonly measures: readonly ReadonlyMap<string, readonly ControlEntry[]>[];
  readonly families: readonly MagnetFamilyMatch[];
}

const indexes = new WeakMap<Pack, PackIndex>();

/** A list is closed within its measure: what one measure does not list, another may. */
function indexOf(pack: Pack): PackIndex {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const measures = [...new Set(pack.entries.map((entry) => entry.measure))];
  const index = {
    all: byForm(pack.entries),
    measures: measures.map((id) => byForm(pack.entries.filter((entry) => entry.measure === id))),
    families: pack.entries.flatMap((entry) => entry.family ?? []),
  };
  indexes.set(pack, index);
  return index;
}

function byForm(entries: readonly ControlEntry[]): ReadonlyMap<string, readonly ControlEntry[]> {
  return new Map(
    [...new Set(entries.map((entry) => entry.form))].map((form) => [
      form,
      entries.filter((entry) => entry.form === form),
    ]),
  );
}

function headHits(
  content: Content,
  entries: ReadonlyMap<string, readonly ControlEntry[]>,
  head: Head,
  families: PackIndex['families'],
): readonly Hit[] {
  const ofForm = (form: string) => entries.get(form) ?? [];
  switch (head.form) {
    case 'alloy':
      return listHits(content, ofForm('alloy'), head, 'alloy');
    case 'target':
      return targetHits(content, ofForm('target'), ofForm('alloy'), head);
    case 'magnet':
      return [
        ...magnetHits(content, ofForm('magnet'), families).map((hit): Hit =>
          head.applies === 'ask' ? { ...hit, applies: 'ask', because: head.because } : hit,
        ),
        ...(content.form === 'magnet-powder' ? alloyHits(content, ofForm('alloy'), POWDER_OF_EITHER) : []),
      ];
    case 'crystal': {
      const crystals = elementHits(content, ofForm('crystal'), head);
      const rest = ofForm('compound').filter((entry) => !crystals.some((hit) => hit.element === entry.element));
      return [
        ...crystals,
        ...elementHits(content, rest, {
          ...head,
          applies: 'ask',
          because: 'finished crystal whose formula holds the element: review',
        }),
      ];
    }
    default:
      return elementHits(content, ofForm(head.form), head);
  }
}

/** Heads that name a form and an element: metals, oxides, compounds. */
function elementHits(content: Content, entries: readonly ControlEntry[], head: Head): readonly Hit[] {
  return entries.flatMap((entry): Hit[] => {
    const state = entry.element === '' ? 'unstated' : stateOf(content, entry.element);
    if (!mayHold(state)) return [];
    const hit = { entry, element: entry.element, because: head.because };
    // What a mixture is estimated to hold is asked for, however likely it is.
    if (state === 'proven' || head.applies !== 'applies') return [{ ...hit, applies: head.applies }];
    return [{ ...hit, applies: 'if-present', because: `${entry.element} ${shownState(content, entry.element)}` }];
  });
}

/** Permanent-magnet heads: the family must be the entry's, and its element given, open or stated (see the type). */
function magnetHits(
  content: Content,
  entries: readonly ControlEntry[],
  families: PackIndex['families'],
): readonly Hit[] {
  return entries.flatMap((entry): Hit[] => {
    const { family, element } = entry;
    if (family === undefined || !inFamily(content, family, element, families)) return [];
    const state = stateOf(content, element);
    if (state === 'excluded' || (family.element === 'stated' && !mayHold(state))) return [];
    const given = family.element === 'given' && (isNamed(content, family) || state === 'likely');
    const { byAnalogy } = family;
    const isInferred = byAnalogy !== undefined && isNamed(content, byAnalogy);
    const hit = { entry, element, ...(isInferred && { isInferred }) };
    if (state === 'proven' || given)
      return [{ ...hit, applies: 'applies', because: isInferred ? byAnalogy.because : '' }];
    const because =
      state === 'unstated'
        ? `${element} not stated; neither grade nor silence excludes it`
        : `${element} ${shownState(content, element)}, not proven`;
    return [{ ...hit, applies: 'if-present', because: isInferred ? `${because}; ${byAnalogy.because}` : because }];
  });
}

/** What a component holds: the magnet heads as the clause treats components, the question about assemblies, else a question. */
function embeddedHits(content: Content, index: PackIndex, reading: Reading | undefined): readonly Hit[] {
  const holdsMagnet = reading === undefined && isMagnet(content, index.families);
  const magnets = holdsMagnet ? magnetHits(content, index.all.get('magnet') ?? [], index.families) : [];
  if (magnets.length > 0) {
    const because = UNRESOLVED;
    // What a measure may ask of an assembly is of the magnets that it lists itself: of holmium, which another does, it asks nothing.
    const asked = (index.all.get('assembly') ?? []).flatMap((entry): Hit[] => {
      const own = magnets.filter((hit) => hit.entry.measure === entry.measure).map((hit) => hit.element);
      const element = [...new Set(own)].sort().join('/');
      return own.length === 0 ? [] : [{ entry, element, applies: 'ask', because }];
    });
    return [...magnets, ...asked];
  }
  const head: Head =
    reading?.applies === 'generally-outside'
      ? { form: 'compound', applies: reading.applies, because: reading.because }
      : {
          form: 'compound',
          applies: 'ask',
          because: 'inside a finished component; no guidance that was read names this kind',
        };
  const compounds = index.all.get('compound') ?? [];
  return [...elementHits(content, compounds, head), ...otherHits(content, index)];
}

/** A material that is itself only possible cannot make an entry apply. */
function soften(content: Content, hits: readonly Hit[]): readonly Hit[] {
  if (content.presence === 'proven' || content.presence === 'likely') return hits;
  const because = `the material itself is ${content.presence}`;
  return hits.map((hit) => (hit.applies === 'applies' ? { ...hit, applies: 'if-present', because } : hit));
}

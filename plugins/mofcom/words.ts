import type { Content, Control, IsoDate, LawReference, Pack, Phrase, Trade } from 'lintanide/plugin';
import { isPlace, lawReference, openPartsOf, saysInside, statusOn } from 'lintanide/plugin';
import { indexOf, measureIn, measureWord, toldStatus } from './pack-index.ts';
import { joined, say } from './phrases.ts';

export function formWord(content: Content): Phrase {
  if (content.material === 'rare-earths:ore') return say('form-ore');
  return say(
    content.form === null || content.material === 'declared-unnamed' ? 'form-undeclared' : `form-${content.form}`,
  );
}

/** An estimate is no certainty, however near it comes. */
const percent = (confidence: number): number => Math.min(99, Math.round(confidence * 100));

/** `proven`, `likely (85 %)` */
export function presenceWords({ presence, confidence }: Pick<Content, 'presence' | 'confidence'>): Phrase {
  const word = say(`presence-${presence}`);
  return presence === 'proven' ? word : say('presence-percent', { presence: word, n: percent(confidence) });
}

/**
 * `sintered Nd-Fe-B likely (90 %)`: the material, and how sure that is. One that is not stated is none to be sure of; where all the
 * elements that it is listed for are proven, which of two names it bears is no matter.
 */
export function namedWords(
  { material, name, presence, confidence, elements }: Content,
  controls: readonly Control[],
): Phrase {
  const words: Phrase = { said: name };
  const proven = new Set(elements.flatMap((one) => (one.presence === 'proven' ? [one.symbol] : [])));
  const isProven = presence === 'proven' || controls.every(({ element }) => proven.has(element));
  if (isProven || /unspecified|^unstated:|^declared-unnamed$/.test(material)) return words;
  return say('element-state', { symbol: words, state: presenceWords({ presence, confidence }) });
}

/** Elements that an alloy is named to be of: of Terfenol-D the terbium too, though its entry stands under dysprosium. */
export const alloyed = ({ form, constituents, elements }: Content): string[] =>
  form !== 'alloy'
    ? []
    : elements.flatMap(({ symbol, presence }) =>
        presence === 'proven' && constituents.includes(symbol) ? [symbol] : [],
      );

/** `Dy possible (45 %), Sm proven`: of the elements that an entry names, what is known. */
export function elementWords(content: Content, controls: readonly Control[]): Phrase {
  const symbols = [...new Set([...controls.flatMap((control) => control.element.split('/')), ...alloyed(content)])]
    .filter((symbol) => symbol !== '')
    .sort();
  // An ore is listed whichever it holds.
  if (symbols.length === 0) return say('elements-not-named');
  const words = symbols.map((symbol) => {
    const element = content.elements.find((candidate) => candidate.symbol === symbol);
    if (element === undefined)
      return say(content.constituents.includes(symbol) ? 'element-named' : 'element-not-stated', { symbol });
    return say('element-state', { symbol, state: presenceWords(element) });
  });
  const together = content.anyOf
    .filter((alternative) => alternative.symbols.some((symbol) => symbols.includes(symbol)))
    .map(({ symbols: either, confidence }) =>
      say('together', { symbols: joined('and-or', either), n: percent(confidence) }),
    );
  return joined('list', [...words, ...together]);
}

/** `No. 18`, and its status where it is not simply in force; the branches of a status are said once per run. */
function measureOf(control: Control, packs: readonly Pack[], asOf: IsoDate, limbs?: Phrase): Phrase {
  const named = measureWord(control.measure, packs);
  const measure = limbs === undefined ? named : say('measure-limbs', { measure: named, limbs });
  if (control.status !== 'suspended')
    return say(`status-${toldStatus(control.status, control.measure, packs, asOf)}`, { measure });
  const found = measureIn(packs, control.measure);
  const until = found && statusOn(found, control.clause.split(', ')[0] ?? '', asOf).window.to;
  return until === undefined ? say('status-suspended', { measure }) : say('status-suspended-to', { measure, until });
}

/** Each once, in the order of the controls, none left out: of entries and their elements each stands at its place. */
const list = (words: Iterable<string>, by: 'list' | 'slash' | 'or' = 'list'): Phrase => joined(by, [...new Set(words)]);

/** The entries of a group; what nobody read of them is said behind the last, or behind each of which it is so. */
function entriesOf(group: readonly Control[]): Phrase {
  const isInferred = ({ isInferred: is }: Control): boolean => is === true;
  if (!group.some(isInferred)) return list(group.map(({ entry }) => entry));
  if (group.every(isInferred)) return say('inferred', { entries: list(group.map(({ entry }) => entry)) });
  const parts = [group.filter((control) => !isInferred(control)), group.filter(isInferred)] as const;
  return joined('list', parts.map(entriesOf));
}

function groups(
  controls: readonly Control[],
  key: (control: Control) => string,
): readonly (readonly [first: Control, group: readonly Control[]])[] {
  const found = new Map<string, Control[]>();
  for (const control of controls) found.set(key(control), [...(found.get(key(control)) ?? []), control]);
  return [...found.values()].flatMap((group) => (group[0] === undefined ? [] : [[group[0], group] as const]));
}

/** Whether the goods that leave China come to us, or leave it by us. */
export const leavingWord = (controls: readonly Control[], packs: readonly Pack[]): Phrase =>
  say(
    controls.some((control) => !isAbroad(control, packs) && control.movement === 'outbound') ? 'from-here' : 'inbound',
  );

/** What the entries mean where goods leave China: the supplier applies, or we, if we are the ones who ship from there. */
export function licenceWords(controls: readonly Control[], packs: readonly Pack[], asOf: IsoDate): Phrase {
  const those = controls.filter((control) => !isAbroad(control, packs));
  if (those.length === 0) return say('licence-none');
  const key = (control: Control) =>
    [
      control.measure,
      control.applies,
      control.status,
      control.movement,
      control.applies === 'ask' ? control.because : '',
    ].join('|');
  const phrases = groups(those, key).map(([control, group]) => {
    const elements = list(
      group.map((one) => one.element),
      'slash',
    );
    const verdict = licenceVerdict(control, elements, measureWord(control.measure, packs));
    const entries = entriesOf(group);
    return say('licence-clause', { entries, verdict, status: measureOf(control, packs, asOf) });
  });
  return joined('clauses', phrases);
}

/** Who applies for the licence: the supplier of what comes to us, we of what we ship onward, unless it goes to where we are. */
const whoApplies = ({ movement, applicant }: Control): Phrase =>
  say(`who-${applicant ?? (movement === 'inbound' ? 'supplier' : 'we')}`);

/** A licence is needed only under a measure that runs; what does not run, or may not, is never said to ask for one. */
function licenceVerdict(control: Control, elements: Phrase, measure: Phrase): Phrase {
  const licence = say(`licence-${control.status}`);
  const applies = say('applies', { licence, who: whoApplies(control) });
  const because: Phrase = { said: control.because };
  switch (control.applies) {
    case 'applies':
      return applies;
    case 'if-present':
      return say('if-present', { elements, applies });
    case 'ask':
    case 'not-this-movement':
      return say(control.applies, { because });
    case 'generally-outside':
      return say(saysInside(control.because) ? 'generally-outside' : 'generally-outside-form', { measure });
  }
}

/** What the entries mean where we ship onward from outside China, and we would apply. */
export function onwardWords(controls: readonly Control[], packs: readonly Pack[], asOf: IsoDate): Phrase {
  const those = controls.filter((control) => isAbroad(control, packs));
  if (those.length === 0) return say('licence-none');
  const unresolved = (control: Control) => confidenceOf(control, packs) === 'unresolved';
  const presumed = (control: Control) => control.presumption !== undefined;
  const key = (control: Control) =>
    [
      control.measure,
      control.applies,
      control.status,
      unresolved(control),
      presumed(control),
      limbKey(control),
      control.applicant,
      JSON.stringify(openOf(control)),
    ].join('|');
  const verdict = ([control, group]: readonly [Control, readonly Control[]]): Phrase => {
    const measure = measureWord(control.measure, packs);
    if (control.applies === 'not-this-movement')
      return say('onward-not-this-movement', { measure, because: { said: control.because } });
    const limbs = limbsOf(group);
    const isIdle = control.status !== 'in-force' && control.status !== 'unverified';
    // Where clauses part ways on the date, "not yet in force" is of some of them only.
    const isParted =
      (isIdle || unresolved(control)) &&
      those.some(({ measure: of, status }) => of === control.measure && status !== control.status);
    const status = isParted ? measureOf(control, packs, asOf, limbWords(limbs.all)) : measureOf(control, packs, asOf);
    const { isOfElement, rest } = openOf(control);
    const asking = (words: Phrase, because: readonly string[]): Phrase =>
      because.length === 0 ? words : say('onward-open', { words, because: { said: because.join('; ') } });
    if (unresolved(control))
      return asking(
        joined('clauses', [
          say('onward-unresolved', { status }),
          ...(control.presumption === undefined ? [] : [{ said: control.presumption }]),
        ]),
        rest.filter((part) => !part.startsWith('whether assemblies')),
      );
    if (isIdle) return say('onward-idle', { status });
    // Limbs that are declared not to be met ask for no licence, whatever the item is.
    if (limbs.met.length + limbs.open.length === 0) return limbVerdict(control, limbs, status);
    if (!isOfElement) return asking(limbVerdict(control, limbs, status), rest);
    const elements = list(
      group.map(({ element }) => element),
      'slash',
    );
    return asking(say('if-present', { elements, applies: limbVerdict(control, limbs, status, '') }), rest);
  };
  const phrases = groups(those, key).map((one) =>
    say('onward-clause', { entries: entriesOf(one[1]), verdict: verdict(one) }),
  );
  return joined('clauses', phrases);
}

/** What the entry leaves open of the item: whether it turns on an element, whichever, and the rest in words. */
function openOf({ applies, because }: Control): { readonly isOfElement: boolean; readonly rest: readonly string[] } {
  const open = applies === 'ask' ? openPartsOf(because) : [];
  const rest = open.filter((part) => !IF_PRESENT.test(part));
  return { isOfElement: rest.length < open.length, rest };
}
const IF_PRESENT = /^only if [A-Z]/;

/** The limbs of a group of controls that say the same, by how they stand as declared. */
interface Limbs {
  readonly all: readonly string[];
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  /** Not declared, or not settled by what was. */
  readonly open: readonly string[];
}

function limbsOf(group: readonly Control[]): Limbs {
  const all = [...new Set(group.flatMap(({ clause }) => clause.split(', ')))].sort();
  const of = (standing: string): string[] =>
    all.filter((id) => group.some(({ limbs }) => limbs?.some((one) => one.clause === id && one.standing === standing)));
  const [met, notMet] = [of('met'), of('not-met')];
  return { all, met, notMet, open: all.filter((id) => !met.includes(id) && !notMet.includes(id)) };
}

/** An input that the value test counts is never tested by it: limbs are those of each entry, and so is how they stand. */
const limbKey = ({ clause, limbs }: Control): string =>
  [clause, ...(limbs ?? []).map((one) => `${one.clause} ${one.standing}`)].join(',');

const limbWords = (ids: readonly string[], by: 'list' | 'or' = 'list'): Phrase =>
  say('limbs', { limbs: list(ids, by) });

/**
 * What a measure that runs, or may run, asks for, limb by limb. What was declared not to be met is said beside it. `asked`: how
 * it is said that the item itself is a question, if nothing else says it.
 */
function limbVerdict(
  control: Control,
  { all, met, notMet, open }: Limbs,
  status: Phrase,
  asked: '' | '-ask' = control.applies === 'applies' ? '' : '-ask',
): Phrase {
  const ifRuns = control.status === 'unverified' ? '-if-runs' : '';
  const who = whoApplies(control);
  const beside = (words: Phrase): Phrase =>
    notMet.length === 0 ? words : say('onward-beside', { words, limbs: limbWords(notMet) });
  if (met.length > 0) {
    return beside(say(`onward-met${asked}${ifRuns}`, { status, limbs: limbWords(met), who }));
  }
  if (control.applies === 'applies') return say(`onward-met${ifRuns}`, { status, limbs: limbWords(all), who });
  if (control.presumption !== undefined)
    return beside(say(`onward-presumed${ifRuns}`, { status, limbs: limbWords(open, 'or'), who }));
  if (open.length === 0) return say('onward-not-met', { status, limbs: limbWords(notMet) });
  return beside(say(ifRuns === '' ? 'onward-ask' : 'onward-if-runs', { status, limbs: limbWords(open, 'or'), who }));
}

/**
 * A loose item that left China on a licence left it on an end-user undertaking. Said only where it was given that it came
 * from there, and whatever the state of the measures on shipping onward.
 */
export function undertakingWords(
  content: Content,
  controls: readonly Control[],
  packs: readonly Pack[],
  trade: Trade,
): readonly Phrase[] {
  const pack = packs.find(({ measures }) =>
    measures.some(({ clauses }) => clauses.some(({ id }) => id === 'undertaking')),
  );
  const isLoose = content.componentClass === null && content.form !== 'component';
  if (pack?.territory === undefined || !isLoose || !isPlace(trade.shipFrom, pack.territory)) return [];
  // Who ships from there is the exporter: what came to us was bought at home.
  if (isPlace(trade.ourCountry, pack.territory)) return [];
  const licensed = controls.some(
    (control) =>
      !isAbroad(control, packs) &&
      control.status === 'in-force' &&
      (control.applies === 'applies' || control.applies === 'if-present'),
  );
  return licensed ? [say('undertaking')] : [];
}

/** The clause on the undertaking, as the finding refers to it. */
export function undertakingLaw(packs: readonly Pack[], asOf: IsoDate): readonly LawReference[] {
  const measure = packs
    .flatMap(({ measures }) => measures)
    .find(({ clauses }) => clauses.some(({ id }) => id === 'undertaking'));
  return measure === undefined ? [] : [lawReference(measure, 'undertaking', asOf)];
}

function confidenceOf({ entry, measure }: Control, packs: readonly Pack[]): string | undefined {
  return indexOf(packs).confidence.get(`${measure} ${entry}`);
}

/** Is the control about goods that move between other countries? */
export function isAbroad({ clause, measure }: Control, packs: readonly Pack[]): boolean {
  const end = clause.indexOf(', ');
  return indexOf(packs).abroad.has(`${measure} ${end < 0 ? clause : clause.slice(0, end)}`);
}

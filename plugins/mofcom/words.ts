import type { Content, Control, Form, IsoDate, Pack, Status, Trade } from 'lintanide/plugin';
import { isPlace, statusOn } from 'lintanide/plugin';

const FORMS: Readonly<Record<Form, string>> = {
  metal: 'metal',
  alloy: 'alloy',
  target: 'sputtering target',
  magnet: 'magnet',
  'magnet-powder': 'magnet powder',
  oxide: 'oxide',
  compound: 'compound',
  ceramic: 'ceramic',
  crystal: 'crystal',
  component: 'component',
};

export function formWord(content: Content): string {
  if (content.material === 'declared-unnamed') return 'form not declared';
  return FORMS[content.form];
}

/** `No. 18` for `mofcom-2025-18`: measures are known by their numbers. */
export function measureWord(id: string, packs: readonly Pack[]): string {
  const title = packs.flatMap((pack) => pack.measures).find((measure) => measure.id === id)?.shortTitle ?? id;
  return title.replace(/ of \d{4}$/, '');
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** `Dy possible (45 %), Sm proven`: of the elements that an entry names, what is known. */
export function elementWords(content: Content, controls: readonly Control[]): string {
  const symbols = [...new Set(controls.flatMap((control) => control.element.split('/')))].sort();
  const words = symbols.map((symbol) => {
    const element = content.elements.find((candidate) => candidate.symbol === symbol);
    if (element === undefined)
      return content.constituents.includes(symbol) ? `${symbol} named` : `${symbol} not stated`;
    return element.presence === 'proven'
      ? `${symbol} proven`
      : `${symbol} ${element.presence} (${percent(element.confidence)})`;
  });
  const together = content.anyOf
    .filter((alternative) => alternative.symbols.some((symbol) => symbols.includes(symbol)))
    .map((alternative) => `${alternative.symbols.join(' and/or ')} ${percent(alternative.confidence)}`);
  return [...words, ...together].join(', ');
}

/** `No. 18`, and its status where it is not simply in force; the branches of a status are said once per run. */
function measureOf(control: Control, packs: readonly Pack[], asOf: IsoDate): string {
  const measure = measureWord(control.measure, packs);
  switch (control.status) {
    case 'in-force':
      return measure;
    case 'not-yet':
      return `${measure}, not yet in force`;
    case 'expired':
      return `${measure}, no longer in force`;
    case 'unverified':
      return `${measure} unverified`;
    case 'suspended': {
      const found = packs.flatMap((pack) => pack.measures).find((candidate) => candidate.id === control.measure);
      const until = found && statusOn(found, control.clause.split(', ')[0] ?? '', asOf).window.to;
      return until === undefined ? `${measure}, suspended` : `${measure}, suspended to ${until}`;
    }
  }
}

function list(words: Iterable<string>): string {
  const distinct = [...new Set(words)];
  return distinct.length <= 3
    ? distinct.join(', ')
    : `${distinct.slice(0, 3).join(', ')} and ${distinct.length - 3} more`;
}

function groups(
  controls: readonly Control[],
  key: (control: Control) => string,
): readonly (readonly [first: Control, group: readonly Control[]])[] {
  const found = new Map<string, Control[]>();
  for (const control of controls) found.set(key(control), [...(found.get(key(control)) ?? []), control]);
  return [...found.values()].flatMap((group) => (group[0] === undefined ? [] : [[group[0], group] as const]));
}

/** What the entries mean where goods leave China: the supplier applies, or we, if we are the ones who ship from there. */
export function licenceWords(controls: readonly Control[], packs: readonly Pack[], asOf: IsoDate): string {
  const those = controls.filter((control) => !isAbroad(control, packs));
  if (those.length === 0) return 'not an entry (no clearance)';
  const key = (control: Control) =>
    [
      control.measure,
      control.applies,
      control.status,
      control.movement,
      control.applies === 'ask' ? control.because : '',
    ].join('|');
  const phrases = groups(those, key).map(([control, group]) => {
    const elements = list(group.map((one) => one.element).sort()).replaceAll(', ', '/');
    const verdict = licenceVerdict(control, elements, measureWord(control.measure, packs));
    return `${list(group.map((one) => one.entry))} ${verdict} (${measureOf(control, packs, asOf)})`;
  });
  return phrases.join('; ');
}

/** A licence is needed only under a measure that runs; what does not run, or may not, is never said to ask for one. */
const LICENCE: Readonly<Record<Status, string>> = {
  'in-force': 'needs a licence to leave China',
  unverified: 'licence to leave China if the measure runs',
  suspended: 'no licence while the measure is suspended',
  'not-yet': 'no licence before the measure starts',
  expired: 'no licence since the measure ended',
};

function licenceVerdict(control: Control, elements: string, measure: string): string {
  const who = control.movement === 'inbound' ? 'the supplier applies' : 'we apply';
  const licence = LICENCE[control.status];
  switch (control.applies) {
    case 'applies':
      return `${licence}, ${who}`;
    case 'if-present':
      return `listed if ${elements} present: ask, then ${licence}, ${who}`;
    case 'ask':
      return `ask: ${control.because}`;
    case 'generally-outside':
      return `in an assembly: generally outside ${measure}, keep evidence`;
    case 'not-this-movement':
      return `not this movement: ${control.because}`;
  }
}

/** What the entries mean where we ship onward from outside China, and we would apply. */
export function onwardWords(controls: readonly Control[], packs: readonly Pack[], asOf: IsoDate): string {
  const those = controls.filter((control) => isAbroad(control, packs));
  if (those.length === 0) return 'not an entry (no clearance)';
  const unresolved = (control: Control) => confidenceOf(control, packs) === 'unresolved';
  const presumed = (control: Control) => control.presumption !== undefined;
  const key = (control: Control) => [control.measure, control.applies, control.status, unresolved(control), presumed(control)].join('|'); // prettier-ignore
  return groups(those, key)
    .map(([control, group]) => {
      const measure = measureWord(control.measure, packs);
      if (control.applies === 'not-this-movement') return `${measure} not this movement: ${control.because}`;
      const status = measureOf(control, packs, asOf);
      if (unresolved(control)) return `${status}, on assemblies unresolved: ask`;
      const limbs = `limb ${list(group.flatMap((one) => one.clause.split(', ')).sort()).replaceAll(', ', ' or ')}`;
      if (control.status !== 'in-force' && control.status !== 'unverified') return status;
      const ifRuns = control.status === 'unverified' ? ' if it runs' : '';
      if (control.applies === 'applies') return `${status}: licence${ifRuns}, a limb is met as declared, we apply`;
      if (presumed(control)) return `${status}: licence${ifRuns}, on a presumption of Chinese origin (your policy, no evidence) and ${limbs}, we apply`; // prettier-ignore
      return ifRuns === '' ? `${status}: ask, licence if ${limbs} is met, we apply` : `${status}: licence if it runs and ${limbs} is met, we apply`; // prettier-ignore
    })
    .join('; ');
}

/**
 * A loose item that left China on a licence left it on an end-user undertaking. Said only where it was given that it came
 * from there, and whatever the state of the measures on shipping onward.
 */
export function undertakingWords(content: Content, controls: readonly Control[], packs: readonly Pack[], trade: Trade): string {
  const pack = packs.find(({ measures }) => measures.some(({ clauses }) => clauses.some(({ id }) => id === 'undertaking')));
  const isLoose = content.componentClass === null && content.form !== 'component';
  if (pack?.territory === undefined || !isLoose || !isPlace(trade.shipFrom, pack.territory)) return '';
  const licensed = controls.some((control) => !isAbroad(control, packs) && control.status === 'in-force' && (control.applies === 'applies' || control.applies === 'if-present'));
  return licensed ? '; the end-user undertaking given for its licence may bar passing it on without consent (Decree 792)' : '';
} // prettier-ignore

function confidenceOf(control: Control, packs: readonly Pack[]): string | undefined {
  return packs
    .flatMap((pack) => pack.entries)
    .find((entry) => entry.code === control.entry && entry.measure === control.measure)?.confidence;
}

/** Is the control about goods that move between other countries? */
export function isAbroad(control: Control, packs: readonly Pack[]): boolean {
  const measure = packs.flatMap((pack) => pack.measures).find((candidate) => candidate.id === control.measure);
  const id = control.clause.split(', ')[0];
  return measure?.clauses.find((clause) => clause.id === id)?.reach === 'between-others';
}

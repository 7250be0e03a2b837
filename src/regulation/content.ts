import type { Content, ElementSymbol, Presence } from '../materials/types.ts';
import type { ControlForm, MagnetFamilyMatch, Reading } from './types.ts';

/** What is known of one element in a content; `unstated` where nothing names it. */
type ElementState = Presence | 'unstated';

/**
 * What is known of an element: its own entry, unless that is `unlikely` or missing and one of several ("Dy and/or Tb") may be it:
 * then `possible`. A constituent alone is `likely`.
 */
export function stateOf(content: Content, symbol: ElementSymbol): ElementState {
  const listed = content.elements.find((element) => element.symbol === symbol)?.presence;
  if (listed !== undefined && listed !== 'unlikely') return listed;
  if (content.anyOf.some((alternative) => alternative.symbols.includes(symbol))) return 'possible';
  return listed ?? (content.constituents.includes(symbol) ? 'likely' : 'unstated');
}

/** The state as the content itself gives it: an element that is unlikely alone keeps its entry while "Dy and/or Tb" is open, and is no likelier for that. */
export function shownState(content: Content, symbol: ElementSymbol): ElementState {
  return content.elements.find((element) => element.symbol === symbol)?.presence ?? stateOf(content, symbol);
}

/** Proven, likely or possible: worth a line. Unlikely and excluded are not. */
export function mayHold(state: ElementState): boolean {
  return state === 'proven' || state === 'likely' || state === 'possible';
}

/** Is the material part of something else, and not the item itself? */
export function isEmbedded(content: Content): boolean {
  return content.componentClass !== null || content.form === 'component';
}

/** Non-metals that make a target or alloy a compound. */
const NON_METALS = ['H', 'N', 'F', 'S', 'Cl', 'Br', 'I'];

function squeeze(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Does the material id name the family? */
export function isNamed(content: Content, family: Pick<MagnetFamilyMatch, 'materials'>): boolean {
  const id = squeeze(content.material);
  return family.materials.some((part) => id.includes(part));
}

/** Is what a component holds a magnet? Its form is the component's, so only the material id can say so. */
export function isMagnet(content: Content, families: readonly MagnetFamilyMatch[]): boolean {
  return (
    !content.trace &&
    (squeeze(content.material).includes('magnet') || families.some((family) => isNamed(content, family)))
  );
}

/** Is the magnet of a family? By the material id; where that names none of `families`, by an element that marks one. */
export function inFamily(
  content: Content,
  family: MagnetFamilyMatch,
  element: ElementSymbol,
  families: readonly MagnetFamilyMatch[],
): boolean {
  if (family.materials.length === 0 || isNamed(content, family)) return true;
  if (families.some((other) => isNamed(content, other))) return false;
  const marks = family.element === 'open' ? [...family.hosts, element] : family.hosts;
  return marks.some((symbol) => mayHold(stateOf(content, symbol)));
}

/** Is the material one of the named? A trailing `*` makes a name a prefix. */
export function isAmong(content: Content, materials: readonly string[]): boolean {
  const id = content.material.toLowerCase();
  return materials.some((name) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name));
}

/** The first reading that is of the content's material; undefined: the pack has none. */
export function readingOf(content: Content, readings: readonly Reading[]): Reading | undefined {
  return readings.find((reading) => isAmong(content, reading.materials));
}

/** One head that a content may fall under, and how firmly. */
export interface Head {
  readonly form: ControlForm;
  readonly applies: 'applies' | 'ask' | 'generally-outside';
  readonly because: string;
}

/** The heads that the form of a bare material points to; a pack's reading of the material decides where form does not. */
export function headsOf(content: Content, reading: Reading | undefined): readonly Head[] {
  const { form } = content;
  const oxidic =
    reading === undefined
      ? content.constituents.includes('O') || /\boxide\b/i.test(content.name)
      : reading.heads.includes('oxide');
  if (form === 'target' && oxidic)
    return [{ form: 'oxide', applies: 'ask', because: 'oxide target: not on the target list, review as oxide' }];
  if (
    form === 'target' &&
    (reading?.heads.includes('compound') === true || content.constituents.some((symbol) => NON_METALS.includes(symbol)))
  )
    return [
      { form: 'compound', applies: 'ask', because: 'target of a compound: not on the target list, review as compound' },
    ];
  if (reading !== undefined && !['target', 'metal', 'oxide', 'crystal'].includes(form ?? ''))
    return reading.heads.map((head) => ({ form: head, applies: reading.applies, because: reading.because }));
  switch (form) {
    case 'metal':
      return [{ form: content.constituents.length > 1 ? 'alloy' : 'metal', applies: 'applies', because: '' }];
    case 'alloy':
    case 'target':
    case 'oxide':
    case 'compound':
      return [{ form, applies: 'applies', because: '' }];
    case 'magnet':
    case 'magnet-powder':
      return [{ form: 'magnet', applies: 'applies', because: '' }];
    case 'crystal':
      return [{ form: 'crystal', applies: 'applies', because: '' }];
    case 'ceramic':
      return [
        { form: 'oxide', applies: 'ask', because: 'ceramic with the oxide mixed in: review' },
        { form: 'ceramic', applies: 'ask', because: 'ceramic that holds the element: review' },
      ];
    case 'component':
    case null:
      return [];
  }
}

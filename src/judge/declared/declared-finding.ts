import type { NamedPart } from '../../batch/types.ts';
import type { Content } from '../../materials/types.ts';
import type { Finding } from '../../rules/types.ts';
import { type Answer, answerOf } from '../answers/answer.ts';
import { type AnsweredFinding, answered, conflictFindings } from '../answers/answers.ts';
import type { Conflict } from '../answers/conflicts.ts';
import { conflictsWithin } from '../answers/conflicts.ts';
import { holds, isInMixture, mixed, UNNAMED } from './declared-content.ts';
import {
  declaredMagnet,
  declaredSubstances,
  type DeclaredMagnet,
  freeFamilyOf,
  substanceNamed,
} from './declared-magnet.ts';
import { besideThings, isOfThing } from './declared-substance.ts';
import type { Reconsidering } from '../answers/reconsider.ts';
import { type Entry, sourceOf, toRecord } from '../register/register.ts';

/** What an answer makes of a part that nothing is reported of: findings on what was declared, and contradictions. */
export function declaredFindings(
  named: NamedPart,
  entry: Entry,
  path: string,
  given: Reconsidering,
): readonly AnsweredFinding[] {
  const answer = answerOf(entry.row, given.asOf);
  if (answer === null) return [];
  const magnet = declaredMagnet(answer, given.decompose);
  const contents = contentsOf(named, answer, magnet, given, entry);
  const found = reported(named, contents, [], entry, path, given);
  const conflicts = [...againstBill(named, answer, magnet), ...conflictsWithin(answer, magnet)];
  const raised = conflictFindings(named.part, conflicts, sourceOf(entry), given);
  if (raised.length === 0) return found;
  const record = toRecord(entry, given.asOf);
  const contradictions = raised.map((finding): AnsweredFinding => ({ finding, record, isSettled: false, raised: [] }));
  return [...found.map((one) => ({ ...one, raised: [] })), ...contradictions];
}

/**
 * Findings on what an answer declares beside what is reported of its part: a substance by its CAS number, a share that
 * none of several materials has a place for.
 */
export function furtherFindings(
  findings: readonly Finding[],
  entry: Entry,
  path: string,
  given: Reconsidering,
): readonly AnsweredFinding[] {
  const answer = answerOf(entry.row, given.asOf);
  const contents = findings.flatMap(({ content }) => content ?? []);
  const [part] = findings.filter(({ content }) => content !== null);
  if (answer === null || part === undefined) return [];
  const named: NamedPart = { part: { ...part, evidence: [] }, contents: [], against: [] };
  return reported(named, furtherContents(contents, answer, given), findings, entry, path, given);
}

/** What an answer declares that none of some contents has a place for. */
export function furtherContents(
  contents: readonly Content[],
  answer: Answer,
  given: Pick<Reconsidering, 'decompose'>,
): readonly Content[] {
  const known = new Set(contents.flatMap(({ form, elements }) => elements.map(({ symbol }) => `${form} ${symbol}`)));
  // The phosphor of a white LED is the trace that it is said to have anyway.
  const traces = new Set(
    contents.filter(({ trace }) => trace).flatMap(({ elements }) => elements.map(({ symbol }) => symbol)),
  );
  const isNew = ({ form, elements }: Content): boolean =>
    elements.some(
      ({ symbol, presence }) => presence === 'proven' && !known.has(`${form} ${symbol}`) && !traces.has(symbol),
    );
  const further = declaredSubstances(answer, given.decompose)
    .filter((substance) => isNew(substance) && !contents.some((content) => isOfThing(substance, content)))
    .map((substance) => besideThings(substance, contents, given.decompose));
  const homeless =
    contents.length > 1 &&
    further.length === 0 &&
    present(answer).some((symbol) => !contents.some((content) => holds(content, symbol)));
  return homeless ? [unnamed(INSIDE.test(answer.formShipped ?? ''))] : further;
}

function present({ elements }: Answer): string[] {
  return [...elements.values()].flatMap(({ verdict, symbol }) => (verdict === 'present' ? [symbol] : []));
}

/** What a part holds by an answer, where nothing is reported of it. */
export function contentsOf(
  named: Pick<NamedPart, 'contents'>,
  answer: Answer,
  magnet: DeclaredMagnet | null,
  given: Pick<Reconsidering, 'decompose'>,
  { place, names, isOfOne }: Pick<Entry, 'place' | 'names' | 'isOfOne'> = {},
): readonly Content[] {
  const weak = named.contents.filter(({ trace }) => !trace);
  const isInside = place === 'inside' || INSIDE.test(answer.formShipped ?? '');
  const component = place === 'whole' ? undefined : weak.find(({ componentClass }) => componentClass !== null);
  const list: Content[] = [];
  if (magnet?.family.rareEarth === true && magnet.content !== null) {
    const known = (place === 'whole' ? weak.filter(({ componentClass }) => componentClass === null) : weak).find(
      ({ material }) => material.startsWith('magnet') || material === magnet.content?.material,
    );
    list.push(known ?? component ?? placed(magnet.content, isInside));
  }
  const put = (content: Content): Content =>
    isOfOne === true ? placedAs(content, isInside, component) : placed(content, isInside);
  // Of a capacitor or a white LED it is the trace that any such part has, where that is all that is declared.
  const trace = named.contents.find(({ trace: isTrace, elements }) => {
    const own = elements.map(({ symbol }) => symbol);
    const declared = present(answer).filter((symbol) => own.includes(symbol) || !LIGHT.has(symbol));
    return isTrace && declared.length > 0 && declared.every((symbol) => own.includes(symbol));
  });
  if (list.length === 0 && names !== undefined && trace !== undefined) return [trace];
  // A metal in a material is no piece of that metal.
  const isOwn = ({ form }: Content): boolean => names === undefined || form !== 'metal';
  list.push(...declaredSubstances(answer, given.decompose).filter(isOwn).map(put));
  if (list.length === 0 && names !== undefined)
    list.push(...substanceNamed(names, answer, given.decompose).map((content) => put(asMixed(content, answer))));
  if (list.length > 0 || present(answer).length === 0) return list;
  if (isOfOne === true) return [put(unnamed(isInside))];
  return weak.length === 1 ? weak : [unnamed(isInside)];
}

/** An oxide in a glass or a ceramic is no oxide: of that there would be at least half. */
function asMixed(content: Content, { elements }: Answer): Content {
  const isPart = content.elements.some((element) => {
    const declared = elements.get(element.symbol);
    return declared !== undefined && isInMixture(element, declared);
  });
  return content.form === 'oxide' && isPart ? mixed(content) : content;
}

/** Rare earths that no entry names by themselves. */
const LIGHT: ReadonlySet<string> = new Set(['La', 'Ce', 'Pr', 'Nd']);

/** A form as shipped that says of the material that it is part of something else. */
const INSIDE =
  /\b(?:in|inside|within|built|assembled|embedded|installed|component|assembly)\b|装于|内装|組込|组件|조립/iu;

/**
 * The item itself, unless the answer says that it ships inside something: as in a bill, a material outweighs a word that
 * names a part ("Ring 20x10", of Nd-Fe-B). Taken for the item it is asked more, and nothing is hidden.
 */
function placed(content: Content, isInside: boolean): Content {
  const bare: Content = {
    ...content,
    presence: 'proven',
    confidence: Math.max(content.confidence, 0.99),
    evidence: [],
  };
  return isInside ? { ...bare, form: 'component', report: true } : bare;
}

/** One material of several is in the component that the bill names. */
function placedAs(content: Content, isInside: boolean, component: Content | undefined): Content {
  if (component === undefined) return placed(content, isInside);
  const { componentClass, componentName } = component;
  return { ...placed(content, true), componentClass, componentName };
}

/** A material of which nothing but shares was declared. */
function unnamed(isInside: boolean): Content {
  const bare: Content = {
    material: UNNAMED,
    name: 'material not named',
    form: null,
    constituents: [],
    presence: 'proven',
    confidence: 0.99,
    elements: [],
    anyOf: [],
    componentClass: null,
    componentName: null,
    report: true,
    trace: false,
    evidence: [],
  };
  return placed(bare, isInside);
}

/** Each rule on content is asked of each of the contents; `beside` are findings of the same part. */
function reported(
  { part }: NamedPart,
  contents: readonly Content[],
  beside: readonly Finding[],
  entry: Entry,
  path: string,
  given: Reconsidering,
): AnsweredFinding[] {
  const found: AnsweredFinding[] = [];
  for (const [ruleId, { meta }] of given.rules) {
    if (meta.category !== 'content') continue;
    const fingerprint = given.fingerprint(ruleId, part.partKey);
    const about = contents.map((content): Finding => ({
      ...part,
      ruleId,
      category: 'content',
      messageId: UNSAID,
      defaultSeverity: meta.severity,
      content,
      fingerprint,
    }));
    for (const finding of about) {
      const result = answered(finding, entry, [...about, ...beside], path, given);
      if (!result.isSettled && result.finding.messageId !== UNSAID) found.push(result);
    }
  }
  return found;
}

/** Message of a finding that no rule has put into words yet. */
const UNSAID = '';

/** The bill names a magnet without rare earths, and the answer declares one with them, or a rare earth inside. */
function againstBill({ against }: NamedPart, answer: Answer, magnet: DeclaredMagnet | null): Conflict[] {
  const words = [...answer.elements.values()].flatMap((one) =>
    one.verdict === 'present' && one.symbol !== 'La' ? [one.words] : [],
  );
  const declared = magnet?.family.rareEarth === true ? [magnet.grade?.text ?? magnet.family.name] : words;
  if (declared.length === 0) return [];
  const [claim] = against.filter(({ about }) => freeFamilyOf(about) !== null);
  if (claim === undefined) return [];
  return [{ declared: declared.join(', '), stated: `"${claim.text}" (${claim.meaning})` }];
}

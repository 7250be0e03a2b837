import type { ReadLineText } from '../line.ts';

/** An article or a pronoun that opens a sentence. */
const OPENS =
  /^\s{0,4}(?:the|this|these|those|it|they|there|you|we|der|die|das|dies\p{L}{0,2}|es|man|le|la|les|ce|cette|ces|il|ils|elle|el|los|las|est[aeo]s?|lo|gli|os|as|de|het|deze)\s/iu;
/** A verb in the midst of one. */
const VERB =
  /(?<!\p{L})(?:is|are|was|were|will|can|must|should|comes?|needs?|has|have|goes|go|fits?|ist|sind|wird|werden|muss|müssen|kann|können|kommen|kommt|hat|haben|sitzt|est|sont|sera|doit|doivent|vient|viennent|peut|a été|son|está|están|será|debe|deben|viene|vienen|puede|è|sono|deve|devono|vengono|é|são|vem|vêm|wordt|worden|zijn|moet|moeten|komt|komen)\s/iu;

/** "The 3 stepper motors come with their own cable": prose on a part, which names it no more than its other columns do. */
export const isSentence = ({ source: { text } }: ReadLineText): boolean =>
  text.length > 20 && OPENS.test(text) && VERB.test(text.slice(3, 100));

/** "z przekładnią", "с редуктором": led by what is seldom a preposition, in the case that goes with it; "redüktör ile", "gearbox included". */
const BY_CASE =
  /(?:^|[,;]) ?(?:ze?|s[aeou]?|со?|із|зі|з) [^\s\d]{2,14}(?:ą|[ae]mi|(?<!st|it|tt|ro)[eo]m|ou|[оеи]м|[оі]ю|ой|[ая]ми)(?![^\s,;)])| (?:ile|incl(?:uded|us[aeo]?|u[ií]d[oa])|inbegr[ie]\w{2,5}|enthalten|в комплекте) ?$/i;

/** "With gearbox", 直流，带减速箱, "+ cable": a text without a name that says which part comes along, and takes nothing from what another names. */
export function saysAlong({ reading: { head, segments, text } }: ReadLineText): boolean {
  if (head?.kind !== 'part') return false;
  if (/^(?:with|and)$/.test(segments[head.segment]?.role ?? '')) return true;
  const led = text.cased.length < 60 ? BY_CASE.exec(text.cased) : null;
  return led !== null && (led.index < head.start || (led.index === head.end && led[0].startsWith(' ')));
}

/** Names before sentences and what comes along, each in the order of the columns. */
export function namesFirst(texts: readonly ReadLineText[]): readonly ReadLineText[] {
  const isNoName = (text: ReadLineText): boolean => isSentence(text) || saysAlong(text);
  return texts.length < 2 || !texts.some(isNoName)
    ? texts
    : [...texts.filter((text) => !isNoName(text)), ...texts.filter(isNoName)];
}

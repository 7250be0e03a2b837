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

/** Names before sentences, each in the order of the columns. */
export function namesFirst(texts: readonly ReadLineText[]): readonly ReadLineText[] {
  return texts.length < 2 || !texts.some(isSentence)
    ? texts
    : [...texts.filter((text) => !isSentence(text)), ...texts.filter(isSentence)];
}

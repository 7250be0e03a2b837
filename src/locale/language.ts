import type { Templates } from './phrase.ts';
import { recogniser } from './recognise.ts';
import { sayFrom } from './say.ts';
import type { Catalogue, Language, Locale } from './types.ts';

/** A rule as far as it has words. */
interface Worded {
  readonly id: string;
  readonly meta: RuleWords;
}

export interface RuleWords {
  readonly messages: Templates;
  readonly questions?: Templates;
  readonly phrases?: Templates;
  readonly said?: (text: string) => string;
}

/** A language out of its catalogue: templates to say things with, and what texts of rules are recognised and translated. */
export function languageOf(locale: Locale, { frame, names, said }: Catalogue): Language {
  return { locale, say: sayFrom(() => frame), frame, said: recogniser({ ...said, ...names }) };
}

/** Puts a rule's templates into a language. */
export type RuleIn = typeof ruleIn;

/** The rule with its words in another language; what the catalogue does not hold (rules of a user's plugin) stays English. */
export function ruleIn<Rule extends Worded>(rule: Rule, catalogue: Catalogue, { said }: Language): Rule {
  const plugin = rule.id.slice(0, rule.id.indexOf('/'));
  const find = (own: Templates | undefined, from: Templates, ...places: readonly string[]): Templates =>
    Object.fromEntries(
      Object.entries(own ?? {}).map(([id, template]) => {
        const key = places.map((place) => `${place}/${id}`).find((one) => Object.hasOwn(from, one));
        return [id, key === undefined ? template : (from[key] ?? template)];
      }),
    );
  const { messages, questions, phrases } = rule.meta;
  const judged = Object.entries(catalogue.messages).filter(([key]) => key.startsWith('judged/'));
  return {
    ...rule,
    meta: {
      ...rule.meta,
      messages: {
        ...find(messages, catalogue.messages, rule.id),
        ...Object.fromEntries(judged.map(([key, template]) => [key.slice('judged/'.length), template])),
      },
      questions: find(questions, catalogue.questions, rule.id, `${plugin}/any`),
      phrases: find(phrases, catalogue.phrases, plugin),
      said,
    },
  };
}

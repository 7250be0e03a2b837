import type { RuleIn } from './language.ts';
import type { Catalogue, Language, Locale } from './types.ts';

/** One line per language: none is loaded unless it is asked for. */
const FILES: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ readonly default: unknown }>>> = {
  ko: () => import('./ko.json', { with: { type: 'json' } }),
  'zh-Hans': () => import('./zh-Hans.json', { with: { type: 'json' } }),
};

/** A language with its catalogue and the rules in it. English is at hand without: null. */
export async function loadLanguage(
  locale: Locale,
): Promise<{ readonly language: Language; readonly catalogue: Catalogue; readonly ruleIn: RuleIn } | null> {
  if (locale === 'en') return null;
  const [loaded, { languageOf, ruleIn }] = await Promise.all([FILES[locale](), import('./language.ts')]);
  // Its shape is what the test of the catalogues checks.
  const catalogue = loaded.default as Catalogue;
  return { language: languageOf(locale, catalogue), catalogue, ruleIn };
}

import { loadLanguage } from '../../locale/load.ts';
import type { Locale } from '../../locale/types.ts';
import type { Pack } from '../../regulation/types.ts';
import type { ReportContext } from '../../report/types.ts';

/** What reporters know, in another language: frame, rules, titles of measures, names of entries. */
export async function localised(
  context: ReportContext,
  locale: Locale,
  packs: readonly Pack[],
): Promise<ReportContext> {
  const loaded = await loadLanguage(locale);
  if (loaded === null) return context;
  const { language, catalogue, ruleIn } = loaded;
  const printed = new Map(packs.flatMap(({ entries }) => entries.map(({ code, nameZh }) => [code, nameZh])));
  return {
    ...context,
    language,
    rules: new Map([...context.rules].map(([id, rule]) => [id, ruleIn(rule, catalogue, language)])),
    measureTitle: (id) => language.said(context.measureTitle(id)),
    // The law names its entries in Chinese: elsewhere the official name stands beside the English one.
    entryName: (code) => {
      const name = context.entryName(code);
      const official = printed.get(code) ?? '';
      if (official === '') return language.said(name);
      return locale === 'zh-Hans' ? official : `${name} (${official})`;
    },
  };
}

import { defineRule } from 'lintanide/plugin';
import type { Content, Rule } from 'lintanide/plugin';
import { dependencesOf, type Dependence } from '../dependence.ts';
import { heldIn } from '../held.ts';
import { countryName, dependenceWords, gramsOf, shareWords, STAGE_NAMES } from '../words.ts';

/** `threshold`: per cent from which one country's share of a stage is reported. */
const DEFAULTS = { threshold: 50 };

/** Reports parts whose rare earths, at some stage of the chain, come mostly from one country; the figures with year and source. */
export const leadingCountry: Rule = defineRule({
  id: 'supply-risk/leading-country',
  meta: {
    category: 'trade',
    severity: 'info',
    summary: 'The part holds rare earths of which one country makes, or sells us, most.',
    messages: {
      leading: '{material} depends on {country}: {dependence}',
    },
    questions: {
      origin:
        'Ask the supplier: the country of mine, refining and magnet or metal making for {elements}; whether it can deliver from another country; its stock.',
    },
    optionsSchema: {
      type: 'object',
      properties: { threshold: { type: 'number', minimum: 0, maximum: 100 } },
      additionalProperties: false,
    },
    defaultOptions: DEFAULTS,
  },
  create(context) {
    const { threshold } = { ...DEFAULTS, ...context.options };
    const { ourCountry } = context.trade;
    return {
      part(part) {
        for (const content of heldIn(part)) {
          const found = dependencesOf(content, { ourCountry, threshold });
          if (found.length === 0) continue;
          const elements = found.flatMap(({ symbol }) => symbol ?? []);
          context.report(part, {
            messageId: 'leading',
            content,
            data: {
              material: content.componentName === null ? content.name : `${content.componentName}: ${content.name}`,
              country: leadersOf(found).map(countryName).join(', '),
              dependence: dependenceWords(found, content),
              elements,
              ...columnsOf(found, content),
            },
            question: { messageId: 'origin', data: { elements: elements.join(', ') } },
          });
        }
      },
    };
  },
});

function leadersOf(found: readonly Dependence[]): string[] {
  return [...new Set(found.flatMap(({ figures }) => figures.map(({ leader }) => leader)))];
}

/** Every figure behind the sentence, one per place in lists of equal length: for programs that read the report. */
function columnsOf(found: readonly Dependence[], content: Content): Record<string, readonly string[]> {
  const rows = found.flatMap(({ symbol, figures }) => figures.map((figure) => ({ symbol, figure })));
  const grams = (symbol: string | null): string =>
    gramsOf(content.elements.find((one) => one.symbol === symbol)?.grams ?? null) ?? 'not known';
  return {
    figureOf: rows.map(({ symbol }) => symbol ?? 'magnet'),
    figureAbout: rows.map(({ figure }) => figure.about),
    grams: rows.map(({ symbol }) => grams(symbol)),
    stages: rows.map(({ figure }) => STAGE_NAMES[figure.stage]),
    countries: rows.map(({ figure }) => figure.leader),
    shares: rows.map(({ figure }) => shareWords(figure)),
    sharesOf: rows.map(({ figure }) => figure.shareOf),
    years: rows.map(({ figure }) => figure.year),
    sources: rows.map(({ figure }) => figure.source),
    grades: rows.map(({ figure }) => `${figure.grade}, confidence ${figure.confidence}`),
  };
}

import { companyIn, defineRule, inWords, lawReference, statusOn, supplierNamed } from 'lintanide/plugin';
import type { Phrase, Rule } from 'lintanide/plugin';
import { concernedIn, linesOf, partsWord, type Concerned } from '../concerned.ts';
import { measureIn, measureWord } from '../pack-index.ts';
import { PHRASES, say } from '../phrases.ts';

const NO61 = 'mofcom-2025-61';
const NO62 = 'mofcom-2025-62';
/** Made abroad with Chinese technology. */
const LIMB = '1(2)';

/** Puts one question on technology to each supplier. No. 62 and the technology catalogue are tested on no line. */
export const technologyQuestion: Rule = defineRule({
  id: 'mofcom/technology-question',
  meta: {
    category: 'trade',
    severity: 'info',
    summary: 'One question to each supplier of listed items: whether Chinese rare-earth technology was used.',
    messages: {
      ask: '{supplier} supplies {parts} that limb 1(2) of No. 61 ({limb}) may reach. {measure} ({status} on {asOf}) and the technology catalogue (since 2001, magnets since 2023) are about technology and test no line: one question to the supplier',
    },
    phrases: PHRASES,
    questions: {
      technology:
        'Ask {supplier} once, for all parts: was Chinese technology used for mining, smelting and separation, metal making, magnet making or recycling; whose, under which licence, since when? yes / no / unknown, signed.',
    },
  },
  create(context) {
    const { packs, asOf, trade } = context;
    const measure = measureIn(packs, NO62);
    if (measure === undefined) return {};
    const { status } = statusOn(measure, 'all', asOf);
    if (status === 'not-yet' || status === 'expired') return {};
    const no61 = measureIn(packs, NO61);
    const limb = no61?.clauses.some(({ id }) => id === LIMB) === true ? lawReference(no61, LIMB, asOf) : null;
    const suppliers = new Map<string | null, Concerned[]>();
    return {
      part(part) {
        // A name that the suppliers file lists is a firm, whatever it says.
        const written = part.supplier ?? part.manufacturer;
        const known = supplierNamed(written, trade.suppliers ?? []);
        const named = companyIn(part.supplier) ?? companyIn(part.manufacturer);
        const supplier = known?.name ?? named;
        // Asked once the run says who trades; without that the questions of the findings name the technology already.
        const isTrading = trade.ourCountry !== null || known !== null;
        const concerned = isTrading ? concernedIn(part, context) : null;
        if (concerned?.isOnward !== true) return;
        const parts = suppliers.get(supplier);
        if (parts === undefined) suppliers.set(supplier, [concerned]);
        else parts.push(concerned);
      },
      bom() {
        for (const [name, parts] of suppliers) {
          const [first] = parts;
          if (first === undefined) continue;
          const supplier: Phrase = name ?? say('supplier-not-named');
          const law = {
            measure: measureWord(NO62, packs),
            status: say(`law-${status}`),
            limb: say(`law-${limb?.status ?? 'expired'}`),
            asOf,
          };
          const phrases = { supplier, parts: partsWord(parts), ...law };
          const data = inWords(phrases, PHRASES);
          context.report(first.part, {
            messageId: 'ask',
            data,
            phrases,
            lines: linesOf(parts),
            about: JSON.stringify(['technology', name ?? '']),
            law: [...(limb === null ? [] : [limb]), lawReference(measure, 'all', asOf)],
            question: {
              messageId: 'technology',
              data: { supplier: data.supplier },
              settledBy: ['chineseTechnology'],
              under: [NO61],
            },
          });
        }
      },
    };
  },
});

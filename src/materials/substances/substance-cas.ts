import type { CasFact } from '../../knowledge/knowledge.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { chanceOf, draftOf, hasForm, materialElements, type Draft } from './substance-cues.ts';
import { findFormulas } from '../symbols/formula.ts';
import type { Form } from '../types.ts';

const isStandard = ({ reading: { hits } }: ReadLineText): boolean =>
  hits.some(({ meaning: { kind, value }, text }) => kind === 'compound' && value === 'compound' && STANDARD.test(text));
const STANDARD = /st(?:an)?d|étalon|etalon|patr[oó]n|padr[aã]o|wzorz|стандарт|标准|標準|표준/i;

/** Substances by their CAS numbers. */
export function casOf(line: LineReading): Draft[] {
  const { knowledge } = line;
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const text of line.texts) {
    for (const found of text.reading.cas) {
      const fact = knowledge.cas.get(found.cas);
      if (!found.valid || fact === undefined || seen.has(found.cas)) continue;
      seen.add(found.cas);
      const source = { sources: fact.sources, grade: fact.grade, confidence: 0.95 };
      const evidence = evidenceOf(
        fact.controlled ? 'cas' : 'negative',
        found.cas,
        text.source,
        `CAS number of ${fact.name}`,
        source,
        knowledge,
        fact.confidence === 'low' ? 0.85 : 0.97,
      );
      // The number of a garnet or a phosphor is that of a ceramic, and not of any compound.
      const material = knowledge.materials.get(fact.material ?? '');
      // That of mischmetal names no followed element, and the metal may hold one.
      if (!fact.controlled && material?.negative === false) {
        const draft = draftOf(material, materialElements(material, knowledge.followed, chanceOf(material)));
        drafts.push({ ...draft, evidence: [{ ...evidence, kind: 'cas' }], rank: 4 });
        continue;
      }
      if (!fact.controlled) {
        line.against.push(evidence);
        continue;
      }
      const symbols = fact.elements.filter((symbol) => knowledge.followed.has(symbol));
      // That of SmCo5 may be of a magnet, where the line does not say that it is the alloy.
      const isAlloy = fact.family !== undefined && hasForm(line, 'alloy', 'ingot');
      // "Yttrium standard solution 1000 mg/l": makers state the number of the element that is dissolved.
      const isDissolved = fact.kind === 'metal' && line.texts.some(isStandard);
      drafts.push({
        material: material?.id ?? (isAlloy ? `alloy:${fact.formula ?? ''}` : `cas:${found.cas}`),
        name: fact.name,
        form: isDissolved ? 'compound' : (material?.form ?? formOfKind(fact.kind)),
        constituents: constituentsOf(fact, symbols, knowledge.weights),
        elements: symbols.map((symbol) => ({
          symbol,
          presence: 'proven',
          confidence: evidence.confidence,
          massFraction: null,
          grams: null,
        })),
        confidence: evidence.confidence,
        named: true,
        trace: false,
        evidence: [evidence],
        rank: 4,
        symbols: new Set(symbols),
      });
    }
  }
  return drafts;
}

/** Of an alloy the formula names all constituents, the number only those that are followed. */
function constituentsOf(fact: CasFact, symbols: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const form = formOfKind(fact.kind);
  const formula = form === 'alloy' ? findFormulas(fact.formula ?? '', weights)[0] : undefined;
  if (formula !== undefined) return [...formula.elements.keys()];
  return form === 'metal' ? [...symbols] : [...fact.elements];
}

function formOfKind(kind: string): Form {
  if (kind === 'metal' || kind === 'alloy' || kind === 'oxide') return kind;
  return 'compound';
}

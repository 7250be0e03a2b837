import { evidenceOf, textsOf, type LineReading, type ReadLineText } from './line.ts';
import type { Hit } from './reading.ts';
import { isNamedAfter, namesPhosphor, type Draft } from './substance-cues.ts';
import { symbolAlone } from './symbols.ts';
import type { Form } from './types.ts';

interface ElementMention {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly segment: number;
  readonly isWord: boolean;
  readonly isPurity: boolean;
}

/** "dysprosium oxide", "金属铽", "Sc sputtering target", "Tb 99.9 %". */
export function elementsWithForm(line: LineReading, text: ReadLineText, isMagnet: boolean): Draft[] {
  if (isMagnet) return [];
  const { knowledge } = line;
  const { reading } = text;
  const mentions: ElementMention[] = [];
  for (const hit of reading.hits) {
    if (hit.meaning.kind !== 'element' || hit.negated) continue;
    mentions.push({
      symbol: hit.meaning.value,
      start: hit.start,
      end: hit.end,
      text: hit.text,
      segment: hit.segment,
      isWord: true,
      isPurity: false,
    });
  }
  for (const symbol of text.symbols) {
    if (symbol.cue === 'negated' || symbol.cue === 'percent' || symbol.cue === 'named') continue;
    if (mentions.some((mention) => mention.symbol === symbol.symbol)) continue;
    mentions.push({ ...symbol, segment: -1, isWord: false, isPurity: symbol.cue === 'purity' });
  }
  // "Sputtering target | Tb": a cell for the material that holds a symbol and nothing else means it.
  const alone = text.source.role === 'material' ? symbolAlone(text.reading.text) : null;
  if (alone !== null && mentions.length === 0 && isRaw(line))
    mentions.push({ symbol: alone, start: 0, end: 0, text: alone, segment: -1, isWord: false, isPurity: false });
  const drafts: Draft[] = [];
  for (const mention of mentions) {
    const forms = reading.hits.filter((hit) => hit.meaning.kind === 'form' || hit.meaning.kind === 'compound');
    const form = formBeside(mention, forms);
    const evidence = evidenceOf(
      'material',
      mention.text,
      text.source,
      form === null ? `names ${mention.symbol}` : `${mention.symbol}, ${form.name}`,
      null,
      knowledge,
      0.9,
    );
    if (!knowledge.followed.has(mention.symbol)) {
      line.against.push({ ...evidence, kind: 'negative', meaning: `${mention.symbol} is in no entry` });
      continue;
    }
    if (isNamedAfter(text, mention.start)) continue;
    if (
      form === null &&
      (reading.head?.kind === 'part' || reading.head?.kind === 'class') &&
      // "Gd pieces 3N": the noun between an element and its purity is the shape of the metal.
      !(mention.isPurity && reading.head.start - mention.end === 1) &&
      text.source.role !== 'material'
    )
      continue;
    const confidence = form !== null || mention.isPurity || text.source.role === 'material' ? 0.93 : 0.75;
    const kind: Form = form?.form ?? 'metal';
    drafts.push({
      material: `${kind === 'compound' && reading.hits.some(namesPhosphor) ? 'phosphor' : kind}:${mention.symbol}`,
      name: form === null ? mention.text : `${mention.text} ${form.name}`.trim(),
      form: kind,
      constituents: [mention.symbol],
      elements: [
        {
          symbol: mention.symbol,
          presence: confidence > 0.9 ? 'proven' : 'likely',
          confidence,
          massFraction: null,
          grams: null,
        },
      ],
      confidence,
      named: confidence > 0.9,
      trace: false,
      evidence: [evidence],
      rank: form === null ? 1 : 2,
      symbols: new Set([mention.symbol]),
    });
  }
  return drafts;
}

/** Whether the line says that it is a piece of a substance: a target, an ingot, a foil. */
function isRaw(line: LineReading): boolean {
  return textsOf(line, 'description', 'category').some(({ reading }) =>
    reading.hits.some(
      ({ meaning }) => meaning.kind === 'form' || (meaning.kind === 'shape' && reading.head?.value === 'shape'),
    ),
  );
}

const FORM_WORDS: Readonly<Record<string, Form>> = {
  oxide: 'oxide', metal: 'metal', ingot: 'metal', alloy: 'alloy', target: 'target', crystal: 'crystal', ceramic: 'ceramic', garnet: 'crystal', glass: 'ceramic', phosphor: 'compound',
}; // prettier-ignore

/** The form word nearest to the mention (compounds and oxides first: an oxide powder is an oxide). */
function formBeside(mention: ElementMention, forms: readonly Hit[]): { form: Form; name: string } | null {
  let best: { form: Form; name: string; distance: number } | null = null;
  for (const hit of forms) {
    const gap = hit.start >= mention.end ? hit.start - mention.end : mention.start - hit.end;
    if (gap > 24) continue;
    const form: Form | undefined = hit.meaning.kind === 'compound' ? 'compound' : FORM_WORDS[hit.meaning.value];
    if (form === undefined) continue;
    const isSubstance = form === 'compound' || form === 'oxide';
    // "Compounds containing dysprosium" have words between; "dysprosium chloride" has not.
    if (isSubstance && gap > (hit.meaning.value === 'compound' ? 16 : 6)) continue;
    const distance = gap - (isSubstance ? 100 : 0);
    if (best === null || distance < best.distance)
      best = { form, name: hit.meaning.kind === 'compound' ? hit.meaning.value : hit.text, distance };
  }
  return best;
}

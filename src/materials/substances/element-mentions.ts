import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { isPartial } from './declared-shares.ts';
import { codopedBefore, isInFibre } from './fibres.ts';
import { PURITY_ALONE } from '../symbols/purity.ts';
import { opensUnder } from './substance-cues.ts';
import { sharesOfWords, symbolAlone } from '../symbols/symbols.ts';

/** Where a text names an element. Offsets are of the folded text. */
export interface ElementMention {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly segment: number;
  readonly isWord: boolean;
  readonly isPurity: boolean;
  readonly listed?: { readonly start: number; readonly end: number };
}

/** The elements that a text names: by words, else by symbols that something beside them proves, else by a symbol that is all there is. */
export function elementsNamed(line: LineReading, text: ReadLineText): readonly ElementMention[] {
  const mentions = byWords(text);
  for (const symbol of text.symbols) {
    if (symbol.cue !== 'form' && symbol.cue !== 'purity') continue;
    if (mentions.some((mention) => mention.symbol === symbol.symbol)) continue;
    mentions.push({ ...symbol, segment: -1, isWord: false, isPurity: symbol.cue === 'purity' });
  }
  mentions.push(...codoped(mentions, text));
  if (mentions.length > 0) return mentions;
  const alone = symbolOnly(line, text);
  if (alone !== null) return [bySymbol(alone, { start: 0, end: 0, isPurity: text.source.role !== 'material' })];
  const opening = opensUnder(line, text);
  return opening === null ? [] : [bySymbol(opening, { start: 0, end: opening.length })];
}

const bySymbol = (
  symbol: string,
  at: Pick<ElementMention, 'start' | 'end'> & Partial<ElementMention>,
): ElementMention => ({ symbol, text: symbol, segment: -1, isWord: false, isPurity: false, ...at });

function byWords({ reading, source }: ReadLineText): ElementMention[] {
  const words = reading.hits.filter(({ meaning, negated }) => meaning.kind === 'element' && !negated);
  const shares = sharesOfWords(reading.text, words);
  return words.flatMap((hit) => {
    // "Dysprosium 2.1 %" is a share of something, and no dysprosium: `declared-shares.ts`; so is "samarium < 0.5 %" behind the name of a metal.
    const share = shares.get(hit);
    if (share !== undefined && isPartial(share) && (share.atMost || source.role === 'material')) return [];
    const { start, end, text, segment, meaning } = hit;
    return [{ symbol: meaning.value, start, end, text, segment, isWord: true, isPurity: false }];
  });
}

/** "Er,Yb-doped fibre": what is doped into a fibre beside another. */
function codoped(mentions: readonly ElementMention[], { reading: { text } }: ReadLineText): ElementMention[] {
  const found: ElementMention[] = [];
  for (const { start, end, isWord } of mentions) {
    if (isWord || !isInFibre(text.folded, { start, end })) continue;
    const symbol = codopedBefore(text.cased, start);
    if (symbol === null || [...mentions, ...found].some((mention) => mention.symbol === symbol)) continue;
    found.push(bySymbol(symbol, { start: start - symbol.length - 1, end: start - 1 }));
  }
  return found;
}

/** "Sputtering target | Tb": the symbol that a cell for the material holds and nothing else; where nothing else names the line, also in a list of what is evaporated. */
function symbolOnly(line: LineReading, text: ReadLineText): string | null {
  const isMaterial = text.source.role === 'material';
  const alone = isMaterial || statesPurity(line, text) ? symbolAlone(text.reading.text) : null;
  if (alone === null || !isMaterial) return alone;
  const mayBeOther = IN_CAPITALS_TOO.test(text.source.text);
  if (isRaw(line, mayBeOther)) return alone;
  const isAll =
    alone.length === 2 && textsOf(line, 'description', 'category').every(({ reading }) => reading.nouns.length === 0);
  return isAll && !mayBeOther ? alone : null;
}

/** Terminal blocks, connectors, small parts and collets are abbreviated so too: beside a mere shape these are none. */
const IN_CAPITALS_TOO = /^\s{0,40}(?:TB|SC|SM|ER)(?![A-Za-z])/;

/** "Gd | 99.9%", "Tb | 4N": a symbol alone in a description, beside a cell that is a purity and no more. */
const statesPurity = (line: LineReading, { source }: ReadLineText): boolean =>
  source.role === 'description' &&
  source.text.length <= 4 &&
  line.texts.some((other) => PURITY_ALONE.test(other.source.text) && other.source !== source);

/** Whether the line says that it is a piece of a substance: a target, an ingot, a foil. `byForm`: a shape does not say so. */
function isRaw(line: LineReading, byForm: boolean): boolean {
  return textsOf(line, 'description', 'category').some(({ reading }) =>
    reading.hits.some(
      ({ meaning }) =>
        meaning.kind === 'form' || (!byForm && meaning.kind === 'shape' && reading.head?.value === 'shape'),
    ),
  );
}

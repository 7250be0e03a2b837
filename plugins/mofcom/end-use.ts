import type { Phrase } from 'lintanide/plugin';
import { say } from './phrases.ts';

/** Words for an end use that articles 3 to 5 of No. 61 speak of; `civil` is none of them. Anything else is not judged. */
export const END_USES = {
  wmd: { article: '3' },
  terrorism: { article: '3' },
  military: { article: '3' },
  'military-potential': { article: '3' },
  'logic-14nm': { article: '4' },
  'memory-256-layers': { article: '4' },
  'chip-equipment': { article: '4' },
  'chip-materials': { article: '4' },
  'ai-military-potential': { article: '4' },
  'medical-emergency': { article: '5' },
  'public-health': { article: '5' },
  'disaster-relief': { article: '5' },
  civil: { article: null },
} as const;

interface EndUse {
  /** Article of No. 61; null: none of 3 to 5; undefined: not a word of the set, so not judged. */
  readonly article: '3' | '4' | '5' | null | undefined;
  readonly words: Phrase;
  /** The word of the set that it is; null: none. */
  readonly word: string | null;
}

/** How a bound is written beside a number. The longer words first: "and below" is no "below". */
const BOUNDS = [
  ['≤', /<=|≤|\b(?:and|or) (?:below|less|smaller)\b|\b(?:up to|at most)\b/],
  ['≥', />=|≥|\b(?:and|or) (?:above|more|higher)\b|\b(?:at least|from)\b/],
  ['<', /<|\b(?:below|under|less than)\b/],
  ['>', />|\b(?:above|over|more than)\b/],
] as const;
type Bound = (typeof BOUNDS)[number][0] | '';

const NODE = /(?<![\d.])(\d{1,4}(?:\.\d{1,2})?)[ -]?nm\b/;
const LAYERS = /(?<![\d.])(\d{1,5})[ -]?layers?\b/;
const LOGIC = /\blogic\b/;
const MEMORY = /\b(?:memory|nand|flash)\b/;
/** What may stand beside the number and its bound and changes nothing. */
const BESIDE = /\b(?:logic|memory|3d|nand|flash|chips?|ics?|devices?|nodes?|process|at|of|with)\b|[\s,:()-]/g;

/** `logic 7 nm`, `<14 nm logic chips`, `memory of 256 layers and above`: the number and its bound; null where anything else is said. */
function amountIn(text: string, kind: RegExp, unit: RegExp): { readonly bound: Bound; readonly n: number; readonly words: string } | null {
  const number = unit.exec(text);
  if (number === null || !kind.test(text) || text.length > 80) return null;
  let rest = text.replace(number[0], ' ');
  let bound: Bound = '';
  for (const [sign, written] of BOUNDS) {
    const without = rest.replace(written, ' ');
    if (without === rest) continue;
    if (bound !== '') return null;
    [bound, rest] = [sign, without];
  }
  if (rest.replace(BESIDE, '') !== '') return null;
  return { bound, n: Number(number[1]), words: `${bound}${number[1] ?? ''}` };
} // prettier-ignore

/** Whether all that an amount stands for is at most `limit`, none of it is, or neither. */
function upTo(limit: number, { bound, n }: { readonly bound: Bound; readonly n: number }): 'all' | 'none' | 'some' {
  if (bound === '') return n <= limit ? 'all' : 'none';
  if (bound === '<' || bound === '≤') return n <= limit ? 'all' : 'some';
  return n > limit || (n === limit && bound === '>') ? 'none' : 'some';
}

/** What an end use as given amounts to: a word of the set, or a node (`logic 7 nm`, `memory 300 layers`). Exact, never by likeness. */
export function endUseOf(given: string): EndUse {
  const text = given
    .trim()
    .toLowerCase()
    .replace(/\s{1,20}/g, ' ');
  const key = text.replace(/[ _]{1,20}/g, '-');
  if (Object.hasOwn(END_USES, key)) {
    const known = key as keyof typeof END_USES;
    return { article: END_USES[known].article, words: say(`use-${known}`), word: known };
  }
  const node = amountIn(text, LOGIC, NODE);
  if (node !== null) return amounted(upTo(14, node), given, say('use-logic-node', { nm: node.words }));
  const layers = amountIn(text, MEMORY, LAYERS);
  if (layers === null) return { article: undefined, words: given, word: null };
  // From 256 layers on: none of it is at most 255.
  const few = upTo(255, layers);
  const many = few === 'none' ? 'all' : few === 'all' || (layers.bound === '<' && layers.n === 256) ? 'none' : 'some';
  return amounted(many, given, say('use-memory-layers', { layers: layers.words }));
}

/** What is partly within a limit and partly not is not judged. */
function amounted(within: 'all' | 'none' | 'some', given: string, words: Phrase): EndUse {
  if (within === 'all') return { article: '4', words, word: null };
  return { article: within === 'none' ? null : undefined, words: given, word: null };
}

const SPOKEN_OF =
  /milit|defen[cs]e\b|\barmy\b|\bnavy\b|weapon|missile|warhead|nuclear|terroris|waffen|rüstung|军|軍|武器|导弹|導彈|ミサイル|核武|核兵|군사|군용|군수|무기|방산|미사일|핵무/;
/** A node beside the kind of chip, in either order. */
const NODE_SPOKEN_OF = /^(?=.*(?:logi[ck]|逻辑|邏輯|ロジック|로직)).*\d ?(?:nm|纳米|奈米|나노)/s;
const LAYERS_SPOKEN_OF =
  /^(?=.*(?:memory|nand|flash|speicher|存储|記憶|メモリ|메모리)).*\d[ -]?(?:layer|lagen|层|層|단)/s;

/** Whether words of one's own name what articles 3 and 4 and the bars on military uses are about, so that they are no mere place in the product. */
export function speaksOfUse(given: string): boolean {
  const text = given.toLowerCase();
  return SPOKEN_OF.test(text) || NODE_SPOKEN_OF.test(text) || LAYERS_SPOKEN_OF.test(text);
}

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

export interface EndUse {
  /** Article of No. 61; null: none of 3 to 5; undefined: not a word of the set, so not judged. */
  readonly article: '3' | '4' | '5' | null | undefined;
  readonly words: Phrase;
  /** The word of the set that it is; null: none. */
  readonly word: string | null;
}

const NODE = /^logic\b[^\d]{0,20}(\d{1,4}(?:\.\d{1,2})?)\s?nm$/;
const LAYERS = /^memory\b[^\d]{0,20}(\d{1,5})[\s-]?layers?$/;

/** What an end use as given amounts to: a word of the set, or a node (`logic 7 nm`, `memory 300 layers`). Exact, never by likeness. */
export function endUseOf(given: string): EndUse {
  const text = given.trim().toLowerCase();
  const key = text.replace(/[\s_]{1,20}/g, '-');
  if (Object.hasOwn(END_USES, key)) {
    const known = key as keyof typeof END_USES;
    return { article: END_USES[known].article, words: say(`use-${known}`), word: known };
  }
  const node = NODE.exec(text)?.[1];
  if (node !== undefined)
    return Number(node) <= 14
      ? { article: '4', words: say('use-logic-node', { nm: node }), word: null }
      : { article: null, words: given, word: null };
  const layers = LAYERS.exec(text)?.[1];
  if (layers !== undefined)
    return Number(layers) >= 256
      ? { article: '4', words: say('use-memory-layers', { layers }), word: null }
      : { article: null, words: given, word: null };
  return { article: undefined, words: given, word: null };
}

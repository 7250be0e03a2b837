/** Words for an end use that articles 3 to 5 of No. 61 speak of; `civil` is none of them. Anything else is not judged. */
export const END_USES = {
  wmd: { article: '3', words: 'weapons of mass destruction and their delivery' },
  terrorism: { article: '3', words: 'terrorism' },
  military: { article: '3', words: 'military use' },
  'military-potential': { article: '3', words: 'raising military potential' },
  'logic-14nm': { article: '4', words: 'logic chips at 14 nm and below' },
  'memory-256-layers': { article: '4', words: 'memory of 256 layers and above' },
  'chip-equipment': { article: '4', words: 'equipment to make or test such chips' },
  'chip-materials': { article: '4', words: 'materials for such chips' },
  'ai-military-potential': { article: '4', words: 'artificial intelligence with military potential' },
  'medical-emergency': { article: '5', words: 'emergency medical care' },
  'public-health': { article: '5', words: 'a public-health emergency' },
  'disaster-relief': { article: '5', words: 'disaster relief' },
  civil: { article: null, words: 'civil use' },
} as const;

export interface EndUse {
  /** Article of No. 61; null: none of 3 to 5; undefined: not a word of the set, so not judged. */
  readonly article: '3' | '4' | '5' | null | undefined;
  readonly words: string;
}

const NODE = /^logic\b[^\d]{0,20}(\d{1,4}(?:\.\d{1,2})?)\s?nm$/;
const LAYERS = /^memory\b[^\d]{0,20}(\d{1,5})[\s-]?layers?$/;

/** What an end use as given amounts to: a word of the set, or a node (`logic 7 nm`, `memory 300 layers`). Exact, never by likeness. */
export function endUseOf(given: string): EndUse {
  const text = given.trim().toLowerCase();
  const key = text.replace(/[\s_]{1,20}/g, '-');
  if (Object.hasOwn(END_USES, key)) return END_USES[key as keyof typeof END_USES];
  const node = NODE.exec(text)?.[1];
  if (node !== undefined)
    return Number(node) <= 14 ? { article: '4', words: `logic chips at ${node} nm` } : { article: null, words: given };
  const layers = LAYERS.exec(text)?.[1];
  if (layers !== undefined)
    return Number(layers) >= 256
      ? { article: '4', words: `memory of ${layers} layers` }
      : { article: null, words: given };
  return { article: undefined, words: given };
}

import { type FrameKey, frameFor, wholeFrame } from './en.ts';
import { fill, templateOf, type Templates } from './phrase.ts';
import type { Language, Say } from './types.ts';

/** `one|many`: of a template with two forms the one that `n` asks for. */
export function sayFrom(frameFor: (key: FrameKey) => Templates): Say {
  return (key, data = {}) => {
    const template = templateOf(frameFor(key), key);
    if (!template.includes('|')) return fill(template, data);
    const [one = '', many = one] = template.split('|');
    return fill(String(data['n']) === '1' ? one : many, data);
  };
}

/** English, as the stages speak it. */
export const english: Language = {
  locale: 'en',
  say: sayFrom(frameFor),
  get frame() {
    return wholeFrame();
  },
  said: (text) => text,
};

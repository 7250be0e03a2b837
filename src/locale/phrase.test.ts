import { describe, expect, it } from 'vitest';
import { inWords, type Phrase, speak } from './phrase.ts';

const PHRASES = { list: ', ', 'needs-licence': '{elements} needs a licence under {measure}', slash: '/' };
const phrase: Phrase = {
  id: 'needs-licence',
  with: { elements: { join: 'slash', of: ['Dy', 'Tb'] }, measure: { said: 'No. 18' } },
};

describe('a phrase', () => {
  it('is said in English by the templates of its plugin, for readers of the data', () => {
    expect(inWords({ licence: phrase, n: 3 }, PHRASES)).toEqual({
      licence: 'Dy/Tb needs a licence under No. 18',
      n: '3',
    });
  });

  it('is said in another language by other templates, and what a stage said is translated', () => {
    const korean = { slash: '/', 'needs-licence': '{measure}: {elements} 허가 필요' };
    expect(speak(phrase, korean, (text) => text.replace(/^No\. (\d+)$/, '제$1호'))).toBe('제18호: Dy/Tb 허가 필요');
  });

  it('is plain JSON, so that a record holds it', () => {
    expect(JSON.parse(JSON.stringify(phrase))).toEqual(phrase);
  });

  it('shows an id without a template instead of losing it', () => {
    expect(speak({ id: 'unknown' }, PHRASES)).toBe('unknown');
    expect(speak({ id: '__proto__' }, PHRASES)).toBe('__proto__');
  });
});

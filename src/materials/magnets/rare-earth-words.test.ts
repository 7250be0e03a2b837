import { describe, expect, it } from 'vitest';
import { mayBeBar } from '../parts/classify.ts';
import { rareEarthsIn, RARE_EARTH_MINERALS, RARE_EARTHS } from './rare-earth-words.ts';
import { Screen } from '../screen/screen.ts';
import { byCodes, screening } from '../screen/screening.fixture.ts';

/** Texts that a pattern of letters, classes, groups and counts takes: with each choice, and with as little and as much as each count allows. */
function textsOf(source: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const all = [...sequence()];
    while (source[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  };
  const sequence = (): string[] => {
    let texts = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = atom();
      const [least, most] = counts();
      const repeated = [...new Set([least, most])].flatMap((count) => one.map((text) => text.repeat(count)));
      texts = texts.flatMap((before) => repeated.map((text) => before + text));
    }
    return texts;
  };
  const atom = (): string[] => {
    if (source.startsWith('(?:', at)) {
      at += 3;
      const inner = alternatives();
      at++;
      return inner;
    }
    if (source[at] === '[') {
      const end = source.indexOf(']', at);
      const letters = Array.from(source.slice(at + 1, end));
      at = end + 1;
      return letters;
    }
    if (source.startsWith('\\p{L}', at)) {
      at += 5;
      return ['н'];
    }
    const letter = source[at++] ?? '';
    if (/[\\^$.*+?{}()]/.test(letter)) throw new Error(`"${letter}" of a pattern is not known here`);
    return [letter];
  };
  const counts = (): readonly [number, number] => {
    if (source[at] === '?') {
      at++;
      return [0, 1];
    }
    const [text, least, most] = /^\{(\d+),(\d+)\}/.exec(source.slice(at)) ?? [];
    at += text?.length ?? 0;
    return text === undefined ? [1, 1] : [Number(least), Number(most)];
  };
  return alternatives();
}

const words = textsOf(`${RARE_EARTHS}|${RARE_EARTH_MINERALS}`);
const whole = new RegExp(`^(?:${RARE_EARTHS}|${RARE_EARTH_MINERALS})$`, 'u');

describe('a word for rare earths', () => {
  it('is told out of the pattern in each of its forms', () => {
    expect(words).toEqual(expect.arrayContaining(['rare earth', 'seltenerdmetalle', 'terres rares', '希土', '稀土類']));
    expect(words.filter((word) => !whole.test(word))).toEqual([]);
  });

  it.each(words)('"%s" is passed over by no screen, so that a large list says what a small one does', (word) => {
    for (const text of [word, `Topf, ${word} 20 mm`, word.toUpperCase()]) {
      expect(screening.screen(text) & Screen.carrier, text).not.toBe(0);
      const codes = byCodes(text);
      if (codes >= 0) expect(codes & Screen.carrier, text).not.toBe(0);
    }
  });

  it.each(words)('"%s" is looked at as a magnet or an ore', (word) => {
    const source = { text: word, role: 'description', column: 0 } as const;
    expect(mayBeBar({ source } as unknown as Parameters<typeof mayBeBar>[0])).toBe(true);
  });

  it.each(textsOf(RARE_EARTHS))('"%s" names them', (word) => {
    expect(rareEarthsIn(word)).not.toBeNull();
  });

  it.each(['rare earth free', 'rare-earth-free pot', 'Seltenheit', 'terracotta', '土'])('is none in "%s"', (text) => {
    expect(rareEarthsIn(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { isNo, isYes, NO, YES } from './yes-no.ts';

describe('yes and no', () => {
  it.each(['tak', 'Tak', 'SIM', 'д', '√', 'はい', 'evet', ' ja '])('"%s" is yes, and not no', (text) => {
    expect([isYes(text), isNo(text)]).toEqual([true, false]);
  });

  it.each(['nie', 'NÃO', 'н', '✗', 'いいえ', 'hayır', ' nein '])('"%s" is no, and not yes', (text) => {
    expect([isYes(text), isNo(text)]).toEqual([false, true]);
  });

  it.each(['', '-', '1', '0', 'o', 'n/a', 'yes, two', 'EU'])('"%s" is neither in any column', (text) => {
    expect([isYes(text), isNo(text)]).toEqual([false, false]);
  });

  it('are never one word, and each stands once, in lower case', () => {
    const all = [...YES, ...NO];
    expect(new Set(all).size).toBe(all.length);
    expect(all.map((word) => word.toLowerCase())).toEqual(all);
  });
});

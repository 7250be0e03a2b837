import { describe, expect, it } from 'vitest';
import { recogniser } from './recognise.ts';

const said = recogniser({
  samarium: '사마륨',
  'ship-from not given': '출하국 미제공',
  '{element} oxide': '산화{element}',
  'CAS number of {name}': '{name}의 CAS 번호',
  'only if {symbol} is present: {because}': '{symbol}이(가) 있을 때만: {because}',
  '{symbol} possible, not proven': '{symbol} 가능, 입증되지 않음',
  'only describes “{textNoun}”': '“{textNoun}”을(를) 꾸밀 뿐',
});

describe('an English text of a stage', () => {
  it('is translated whole, by its form, and inside its values', () => {
    expect(said('ship-from not given')).toBe('출하국 미제공');
    expect(said('CAS number of samarium oxide')).toBe('산화사마륨의 CAS 번호');
    expect(said('only if Dy is present: Dy possible, not proven')).toBe('Dy이(가) 있을 때만: Dy 가능, 입증되지 않음');
  });

  it('is translated clause by clause; a clause of no known form stays', () => {
    expect(said('ship-from not given; something new; Tb possible, not proven')).toBe(
      '출하국 미제공; something new; Tb 가능, 입증되지 않음',
    );
    expect(said('something new')).toBe('something new');
  });

  it('keeps what is quoted from a file', () => {
    expect(said('only describes “samarium”')).toBe('“samarium”을(를) 꾸밀 뿐');
  });

  it('takes names that are those of objects, and long texts, as data', () => {
    for (const text of ['__proto__', 'constructor', '', '{symbol}', ' oxide', 'a'.repeat(100_000)])
      expect(said(text)).toBe(text);
    expect(said('__proto__ oxide')).toBe('산화__proto__');
  });
});

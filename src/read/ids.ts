import { TextArena } from './arena.ts';
import { Numbers } from './numbers.ts';

/** Ids made by a program are a word and a number (`id7`, `occ12`): numbers up to this, of so many words. */
const VALUE_BITS = 24;
const MOST_VALUE = (1 << VALUE_BITS) - 1;
const MOST_WORDS = 120;
/** A word's table is as long as its largest number: it may be so many times longer than what it holds, and so much in any case. */
const SPARE = 8;
const FREE = 1 << 12;
/** Digits of the longest number that is looked at. */
const MOST_DIGITS = 8;
/** Words that are compared one after the other, which makes no string: documents have few. */
const FIRST_WORDS = 8;

/** The ids that one word begins. */
interface Word {
  readonly word: string;
  /** 1 for the first, so that nothing is 0. */
  readonly code: number;
  /** Number of an id by the number behind the word, 0 for none. */
  readonly numbers: Numbers;
  count: number;
  /** How many ids of it are texts, since its table was too short for them when they came. */
  apart: number;
}

/** Ids of a document as small numbers: a million of them are a few bytes each, and no strings. */
export class Ids {
  readonly #words: Word[] = [];
  readonly #byWord = new Map<string, Word>();
  /** Ids that are not a word and a number. */
  readonly #texts = new TextArena();
  /** By text of those: number of the id. */
  readonly #ofTexts = new Numbers();
  /** By number: code of the word and the number behind it, or the text with no word. */
  readonly #parts = new Numbers();
  /** The last id asked for: what is said of one element is said at once. */
  #last = '';
  #lastNumber = 0;

  constructor() {
    this.#parts.push(0);
  }

  /** One more than the largest number. */
  get size(): number {
    return this.#parts.count;
  }

  /** The number of an id, 0 for the empty one; the same id has the same number. */
  of(id: string): number {
    if (id !== this.#last) {
      this.#lastNumber = this.#number(id, true);
      this.#last = id;
    }
    return this.#lastNumber;
  }

  /** The number of an id that came before, -1 for any other. */
  find(id: string): number {
    return this.#number(id, false);
  }

  /** The id of a number. */
  text(number: number): string {
    const parts = this.#parts.at(number);
    const word = this.#words[(parts >>> VALUE_BITS) - 1];
    return word === undefined ? this.#texts.text(parts) : `${word.word}${String(parts & MOST_VALUE)}`;
  }

  #number(id: string, adds: boolean): number {
    if (id === '') return 0;
    const from = digitsFrom(id);
    const value = from < 0 ? -1 : valueFrom(id, from);
    if (value < 0 || value > MOST_VALUE) return this.#numberOfText(id, adds);
    const word = this.#wordOf(id, from);
    if (word === undefined) return this.#numberOfText(id, adds);
    const known = word.numbers.at(value);
    if (known !== 0) return known;
    if (word.apart > 0 && this.#texts.find(id) >= 0) return this.#numberOfText(id, adds);
    if (!adds) return -1;
    if (value > FREE + word.count * SPARE) {
      word.apart++;
      return this.#numberOfText(id, true);
    }
    const number = this.size;
    this.#parts.push((word.code << VALUE_BITS) | value);
    word.numbers.put(value, number);
    word.count++;
    return number;
  }

  #numberOfText(id: string, adds: boolean): number {
    if (!adds) {
      const found = this.#texts.find(id);
      return found < 0 ? -1 : this.#ofTexts.at(found);
    }
    const text = this.#texts.intern(id);
    const known = this.#ofTexts.at(text);
    if (known !== 0) return known;
    const number = this.size;
    this.#parts.push(text);
    this.#ofTexts.put(text, number);
    return number;
  }

  /** The word that the first `length` characters of an id are. */
  #wordOf(id: string, length: number): Word | undefined {
    const words = this.#words;
    for (let at = 0; at < words.length && at < FIRST_WORDS; at++) {
      const word = words[at] as Word;
      if (word.word.length === length && id.startsWith(word.word)) return word;
    }
    const text = id.slice(0, length);
    const known = this.#byWord.get(text);
    if (known !== undefined || this.#words.length >= MOST_WORDS) return known;
    const word: Word = { word: text, code: this.#words.length + 1, numbers: new Numbers(), count: 0, apart: 0 };
    this.#words.push(word);
    this.#byWord.set(text, word);
    return word;
  }
}

/** Where the number at the end of an id begins, -1 for none; one with a zero before it is not written from a number again. */
function digitsFrom(id: string): number {
  let from = id.length;
  while (from > 0 && isDigit(id.charCodeAt(from - 1))) from--;
  if (from === id.length || id.length - from > MOST_DIGITS) return -1;
  return id.charCodeAt(from) === 0x30 && id.length - from > 1 ? -1 : from;
}

function valueFrom(id: string, from: number): number {
  let value = 0;
  for (let at = from; at < id.length; at++) value = value * 10 + id.charCodeAt(at) - 0x30;
  return value;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

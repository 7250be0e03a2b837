import { kindOfDesignator } from './parts/board-part.ts';
import { standardPartOf } from './parts/standard-part.ts';
import type { Identity } from './parts/classify.ts';
import type { Noun } from './reading/head.ts';
import type { LineReading, ReadLineText } from './line.ts';
import type { Reading } from './reading/reading.ts';
import type { SegmentRole } from './reading/segments.ts';
import type { TextRole } from './types.ts';

/** A noun of a text, and whether it is the head or only describes something. */
export interface NounTrace {
  readonly text: string;
  readonly kind: Noun['kind'];
  /** Name of the class or family, '' where the noun names another part or a magnet of unknown material. */
  readonly name: string;
  readonly isHead: boolean;
  /** The noun, or the words, that make this one a mere attribute. */
  readonly cancelledBy: string | null;
}

export interface SegmentTrace {
  readonly role: SegmentRole;
  /** As read: width and compatibility forms unified, case kept. */
  readonly text: string;
  readonly nouns: readonly NounTrace[];
}

/** What was read in one text of a line. */
export interface TextTrace {
  readonly role: TextRole;
  /** 0-based sheet column, -1 for context. */
  readonly column: number;
  readonly text: string;
  readonly segments: readonly SegmentTrace[];
  /** Other words of the vocabulary: elements, forms, "free of", "heat-resistant". */
  readonly words: readonly { readonly text: string; readonly means: string; readonly negated: boolean }[];
  readonly grades: readonly string[];
  readonly formulas: readonly string[];
  readonly cas: readonly { readonly cas: string; readonly valid: boolean }[];
}

/** How a line was read, text by text, and what its texts together say it is. */
export interface LineTrace {
  readonly texts: readonly TextTrace[];
  readonly identity: {
    readonly kind: Identity['kind'];
    /** Names of the component classes, or the noun. */
    readonly names: readonly string[];
    /** The words that decided, with their place; null where nothing did. */
    readonly decided: { readonly text: string; readonly role: TextRole; readonly column: number } | null;
  };
}

/** How a line was read, for `explain`. */
export function traceOf(line: LineReading, identity: Identity): LineTrace {
  return { texts: line.texts.map((text) => textTrace(text, line)), identity: identityTrace(identity, line) };
}

function identityTrace({ kind, classes, magnet, part }: Identity, { input }: LineReading): LineTrace['identity'] {
  const place = ({ text, role, column }: NonNullable<LineTrace['identity']['decided']>) => ({ text, role, column });
  const first = classes[0];
  if (kind === 'class' && first !== undefined)
    return { kind, names: classes.map(({ fact }) => fact.name), decided: place(first.evidence) };
  if (kind === 'magnet') return { kind, names: ['magnet'], decided: magnet === null ? null : place(magnet) };
  if (kind === 'part' && part !== null)
    return { kind, names: [part.noun.text], decided: place({ ...part.text.source, text: part.noun.text }) };
  const { text = '', column = -1 } = input.designator ?? {};
  const onBoard = kindOfDesignator(text);
  if (onBoard !== null) return { kind: 'part', names: [onBoard], decided: { text, role: 'category', column } };
  const standard = standardPartOf({ input });
  if (standard !== null) return { kind: 'part', names: [standard.kind], decided: place(standard.text) };
  return { kind: 'none', names: [], decided: null };
}

function textTrace({ source, reading }: ReadLineText, { knowledge }: LineReading): TextTrace {
  const { cased } = reading.text;
  const nameOf = ({ kind, value }: Noun): string => {
    if (kind === 'class') return knowledge.classes.get(value)?.name ?? value;
    return kind === 'magnet' ? (knowledge.families.get(value)?.name ?? '') : '';
  };
  const nouns = new Set(reading.nouns.map(({ start }) => start));
  return {
    role: source.role,
    column: source.column,
    text: source.text,
    segments: reading.segments.map(({ start, end, role }, index) => ({
      role,
      text: cased.slice(start, end).trim(),
      nouns: reading.nouns
        .filter(({ segment }) => segment === index)
        .map((noun) => ({
          text: noun.text,
          kind: noun.kind,
          name: nameOf(noun),
          isHead: noun === reading.head,
          cancelledBy: noun.cancelledBy,
        })),
    })),
    words: reading.hits
      .filter(({ start, meaning, negated }) => (!nouns.has(start) || negated) && !FUNCTION_WORDS.has(meaning.kind))
      .map(({ text, meaning, negated }) => ({
        text,
        means: [meaning.kind, meaning.value].filter((word) => word !== '').join(' '),
        negated,
      })),
    grades: reading.grades.map(({ text }) => text),
    // `N42SH` and `NdFeB` could be formulas, had they not been read as something else.
    formulas: reading.formulas.filter((formula) => !isTaken(formula, reading)).map(({ text }) => text),
    cas: reading.cas.map(({ cas, valid }) => ({ cas, valid })),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isTaken(span: Span, { grades, hits }: Reading): boolean {
  return [...grades, ...hits].some(({ start, end }) => start < span.end && span.start < end);
}

/** Words that only join others; the segments show what they do. */
const FUNCTION_WORDS = new Set(['prep', 'conj', 'post', 'mask', 'head-neutral']);

import { beforeAll, describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import type { Decomposer } from './decompose.ts';
import type { LineTrace, NounTrace } from './trace.ts';
import type { LineInput, TextRole } from './types.ts';

let decomposer: Decomposer;
beforeAll(async () => {
  decomposer = await bundledDecomposer();
});

function line(texts: Readonly<Partial<Record<TextRole, string>>>): LineInput {
  const list = Object.entries(texts).map(([role, text], column) => ({ role: role as TextRole, text, column }));
  return { texts: list, manufacturer: '', cas: [], pieceGrams: null };
}

const trace = (description: string): LineTrace => decomposer.explain(line({ description })).trace;
const nouns = ({ texts }: LineTrace): NounTrace[] => texts.flatMap((text) => text.segments.flatMap((s) => s.nouns));

describe('the trace of a line', () => {
  it('marks the head noun and says which noun cancels which', () => {
    const found = trace('Stepper motor rear bracket');
    expect(nouns(found)).toMatchObject([
      { text: 'Stepper motor', kind: 'class', isHead: false, cancelledBy: 'bracket' },
      { text: 'bracket', kind: 'part', isHead: true, cancelledBy: null },
    ]);
    expect(found.identity).toMatchObject({
      kind: 'part',
      names: ['bracket'],
      decided: { role: 'description', column: 0 },
    });
  });

  it('keeps segments with the way they hang on: what a thing is for is elsewhere', () => {
    const [text] = trace('Bracket for servo motor').texts;
    expect(text?.segments.map(({ role }) => role)).toEqual(['main', 'for']);
    expect(text?.segments[1]?.nouns.every(({ cancelledBy }) => cancelledBy !== null)).toBe(true);
  });

  it('names the class of a component and the words that decided', () => {
    expect(trace('Servo motor (HiTec connector)').identity).toMatchObject({
      kind: 'class',
      decided: { text: 'Servo motor', role: 'description' },
    });
  });

  it('tells grades, elements and denials apart, and calls no grade a formula', () => {
    const [text] = trace('NdFeB magnet N42SH, dysprosium-free').texts;
    expect(text?.grades).toEqual([expect.stringContaining('N42SH')]);
    expect(text?.formulas).toEqual([]);
    expect(text?.words).toContainEqual({ text: 'dysprosium', means: 'element Dy', negated: true });
  });

  it('says the same of the line as decomposing it does', () => {
    for (const description of ['Motor driver', 'BLDC motor 24 V', 'Magnet N42SH', 'Screw M3', 'x'])
      expect(decomposer.explain(line({ description })).decomposition).toEqual(
        decomposer.decompose(line({ description })),
      );
  });
});

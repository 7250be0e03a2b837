import type { Content, ElementContent, Presence } from '../materials/types.ts';

const CONFIDENCE: Readonly<Record<Presence, number>> = {
  proven: 1,
  likely: 0.85,
  possible: 0.4,
  unlikely: 0.05,
  excluded: 0,
};

/** `{ Dy: 'proven' }` as element contents, for tests. */
export function elements(states: Readonly<Record<string, Presence>>): readonly ElementContent[] {
  return Object.entries(states).map(([symbol, presence]) => ({
    symbol,
    presence,
    confidence: CONFIDENCE[presence],
    massFraction: null,
    grams: null,
  }));
}

/** A content for tests: bare, proven and without elements unless said otherwise. */
export function contentOf(
  material: string,
  form: Content['form'],
  states: Readonly<Record<string, Presence>>,
  more: Partial<Content> = {},
): Content {
  return {
    material,
    name: material,
    form,
    constituents: [],
    presence: 'proven',
    confidence: CONFIDENCE[more.presence ?? 'proven'],
    elements: elements(states),
    anyOf: [],
    componentClass: form === 'component' ? 'motor' : null,
    componentName: form === 'component' ? 'motor' : null,
    report: form === 'component',
    trace: false,
    evidence: [],
    ...more,
  };
}

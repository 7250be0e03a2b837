import { FOLLOWED } from '../symbols/rare-earths.ts';
import type { ElementContent } from '../types.ts';

const RARE = `(?:${FOLLOWED})`;
/** "With Y, Gd", "mit Gd und Y", "RE = Y/Gd". */
const WITH = new RegExp(
  `(?<![A-Za-z])(?:[Ww]ith|WITH|[Cc]ontain(?:s|ing)|[Mm]it|[Aa]vec|[Cc]on|RE\\s?=)\\s?(${RARE}(?:(?:\\s?[,/+&]\\s?|\\s(?:and|und|et|y|e)\\s)${RARE}){0,4})(?![A-Za-z\\d-]| ?\\d)`,
);

/** "(RE)BCO with Y, Gd": elements that a material may hold are there where its text lists them by their symbols. */
export function listedWith(cased: string, uncertain: readonly string[], elements: ElementContent[]): ElementContent[] {
  const listed: readonly string[] = WITH.exec(cased)?.[1]?.match(/[A-Z][a-z]?/g) ?? [];
  return elements.map((element) =>
    listed.includes(element.symbol) && uncertain.includes(element.symbol)
      ? { ...element, presence: 'proven' as const, confidence: 0.93 }
      : element,
  );
}

import { FOLLOWED } from '../symbols/rare-earths.ts';
import type { Reading } from '../reading/reading.ts';
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

const LIGHT_SYMBOLS = /(?<![A-Za-z])(?:La|Ce|Pr|Nd){1,4}(?![a-z])/g;
const LIGHT_WORDS =
  /lanth?an|cerium|c[eé]rio|praseod|neod[iy]m|[镧鑭]|[铈鈰]|[镨鐠]|[钕釹]|란탄|세륨|프라세오디뮴|네오디뮴|лантан|церий|церия|празеодим|неодим|ランタン|セリウム|プラセオジム|ネオジム/gu;
/** Another rare earth, or an open list. */
const MORE =
  /(?<![A-Za-z])(?:Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Sc|Y|S?[EH]?REO?|SEG)(?![a-z])|[+…]|\.\.|(?<!\p{L})(?:etc|others?|more|with|contain\p{L}*|usw|u\. ?a|mit|autres|otros|altri|и др)(?!\p{L})|[等含]|기타|함유|其他/u;

/** "Mixed rare earth chloride | La chloride 30-60 | Ce chloride 30-60": a mixture of which all that is listed is light, and nobody controls that. */
export function listsOnlyLight({ text: { cased, folded }, hits, formulas }: Reading): boolean {
  const listed = new Set(
    [...cased.matchAll(LIGHT_SYMBOLS)]
      .flatMap(([run]) => run.match(/[A-Z][a-z]/g) ?? [])
      .concat([...folded.matchAll(LIGHT_WORDS)].map(([word]) => word.slice(0, 2))),
  );
  return (
    listed.size > 1 &&
    formulas.every(({ elements }) => [...elements.keys()].every((symbol) => /^(?:La|Ce|Pr|Nd)$/.test(symbol))) &&
    !MORE.test(cased) &&
    !hits.some(({ meaning: { kind } }) => kind === 'element')
  );
}

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MaterialFact } from '../../knowledge/types.ts';

const COLOURS: readonly (readonly [string, RegExp])[] = [
  ['ph-yox', /(?<!\p{L})(?:red|rot|rouge|roj[oa]|ross[oa]|vermelh[oa]|czerwon\p{L}{1,2}|красн\p{L}{2})(?!\p{L})|[红紅赤]|적색|빨강/u],
  ['ph-lap', /(?<!\p{L})(?:green|grün|grun|vert|verde|zielon\p{L}{1,2}|зел[её]н\p{L}{2})(?!\p{L})|[绿綠緑]|녹색/u],
  ['ph-bam', /(?<!\p{L})(?:blue|blau|bleu|azul|blu|niebiesk\p{L}{1,2}|син\p{L}{2}|голуб\p{L}{2})(?!\p{L})|[蓝藍青]|청색/u],
]; // prettier-ignore

/** "灯用稀土三基色荧光粉（红）", "tri-band phosphor, green": the one of three that the colour says; of several or none the mixture. */
export function ofColour(fact: MaterialFact, folded: string, { materials }: Knowledge): MaterialFact {
  const said = COLOURS.filter(([, colour]) => colour.test(folded));
  return (said.length === 1 ? materials.get(said[0]?.[0] ?? '') : undefined) ?? fact;
}

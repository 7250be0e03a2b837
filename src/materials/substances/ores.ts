import { textsOf, type LineReading } from '../line.ts';
import type { Content } from '../types.ts';
import { RARE_EARTH_ORE } from './unnamed-rare-earths.ts';

/** What is dug for or dug with: 矿山, 矿机. */
const ORE =
  /(?<!\p{Script=Latin})\p{Script=Han}{0,8}[矿礦鉱](?![山业業用机機井工泉灯燈])[石砂]?(?!\p{Script=Han}{2})|\p{L}{3,14}(?: ?(?:광석|정광)|[ -](?:rich )?(?:ores?|(?:mineral |ore )?concentrates?|minerals?)(?!\p{L})|-?(?:erz|konzentrat)e?(?!\p{L}))|(?:minerai|concentr(?:é|e|ado|ato)|mineral)s? (?:d['’e]i? ?|di )\p{L}{3,14}|(?:руд|концентрат)\p{L}{0,2} \p{L}{3,14}|\p{L}{3,14} (?:руд|концентрат)\p{L}{0,2}/giu;

/** 中钇富铕矿, "yttrium concentrate": elements in the name of an ore are those of one ore, whose form is said. */
export function asOres(line: LineReading, contents: readonly Content[]): readonly Content[] {
  const ores = textsOf(line, 'description', 'material').flatMap(({ source: { text } }) =>
    [...text.slice(0, 200).matchAll(ORE)].map(([ore]) => ore.toLowerCase()),
  );
  const isOfOre = ({ form, material, evidence }: Content): boolean =>
    ((form === null && material.startsWith('unstated:')) || material.startsWith('metal:')) &&
    evidence.some(({ text }) => ores.some((ore) => ore.includes(text.toLowerCase())));
  const own = contents.filter(isOfOre);
  const [first] = own;
  if (first === undefined) return contents;
  const evidence = own.flatMap((content) => content.evidence);
  const elements = own.flatMap((content) => content.elements);
  return [
    ...contents.filter((content) => !own.includes(content)),
    { ...first, ...RARE_EARTH_ORE, form: null, elements, evidence },
  ];
}

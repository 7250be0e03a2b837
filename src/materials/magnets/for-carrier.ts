import { evidenceOf, type LineReading, textsOf } from '../line.ts';
import { isAsideMagnet } from '../listed-below.ts';
import { componentContents } from '../parts/component.ts';
import type { Content } from '../types.ts';
import { heldIn, holdsMagnet } from './held-by-carrier.ts';
import { isOpenMagnet } from './magnet-kind.ts';
import type { MagnetFacts } from './magnet-facts.ts';

/** "Magnet for servo motor", "Rotor magnet": a magnet of no stated material as that of the component that its name says it is for. */
export function forCarrier(line: LineReading, contents: readonly Content[], facts: MagnetFacts): Content[] {
  let found = [...contents];
  for (const { reading, source } of textsOf(line, 'description')) {
    if (isAsideMagnet(source.text)) continue;
    for (const { kind, value, text } of reading.nouns) {
      const fact = kind === 'class' ? line.knowledge.classes.get(value) : undefined;
      if (fact === undefined) continue;
      const evidence = evidenceOf('class', text, source, fact.name, fact, line.knowledge, fact.confidence);
      const one = { fact, evidence, weight: 1, pRareEarthMagnet: null, family: null, suffix: null };
      for (const holder of componentContents(line, one, facts).filter(holdsMagnet))
        found = found.map((content) => (isOpenMagnet(content) ? heldIn(content, holder, `made for: ${fact.name}`) : content)); // prettier-ignore
    }
  }
  return found;
}

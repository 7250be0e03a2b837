import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import { hasForm } from '../substances/substance-cues.ts';
import type { Evidence } from '../types.ts';
import { SMCO } from './smco.ts';

/** Shares in wt% that only magnets have: Nd-Fe-B 27 to 33 of neodymium, bonded ones less; Sm-Co 24 to 36 of samarium. */
const OF_MAGNETS: Readonly<Record<string, readonly [least: number, most: number, family: string]>> = {
  Nd: [20, 36, 'ndfeb-sintered'],
  Sm: [22, 38, SMCO],
};
const SHARE = /(?<![A-Za-z])(Nd|Sm)[ :=]{0,3}(\d{2}(?:\.\d{1,4})?)(?:-\d[\d.]{0,6})?\s?%/g;

/**
 * "Rotor segment | Nd 28.1 % | Dy 1.9 %": a piece with such a share is a magnet, whatever it is called; the family, and what says so. Null:
 * there is none, or it is that of an alloy, a powder or a target, which is not yet one.
 */
export function sharedAsMagnet(line: LineReading): { readonly family: string; readonly evidence: Evidence } | null {
  if (hasForm(line, 'alloy', 'powder', 'metal', 'oxide', 'ingot', 'target', 'crystal', 'ceramic', 'film')) return null;
  for (const { source, reading } of textsOf(line, 'material'))
    for (const [said, symbol = '', figure = ''] of reading.text.cased.matchAll(SHARE)) {
      const [least, most, family] = OF_MAGNETS[symbol] ?? [Infinity, 0, ''];
      if (Number(figure) < least || Number(figure) > most) continue;
      const meaning = `as much ${symbol} as only magnets of it hold`;
      return { family, evidence: evidenceOf('declared', said, source, meaning, null, line.knowledge, 0.9) };
    }
  return null;
}

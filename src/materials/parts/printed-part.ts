import type { ClassFinding } from './component.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import { isPrinted } from './other-part.ts';
import type { Evidence } from '../types.ts';

/** A mesh is what a printer is given; of what is bought there are drawings and solids. */
const MESH = /\.(?:stl|3mf)$/i;

const PRINTED_IN = /^(?:3d[ -]?)?printed (?:in )?(?:PLA|PETG|PET-G|ASA|TPU)(?![\w])/i;

/** "speaker_left (black polyamid)": a colour and a plastic in brackets are what a printed part is ordered in. */
const ORDERED_IN =
  /\([^()]{0,24}(?:black|white|gr[ea]y|red|blue|green|transparent|clear|natural|dyed|polished|schwarz|weiß|noir|blanc|negro|blanco|nero|bianco)[^()]{0,24}(?:polyamide?|nylon|pa ?1[12]|petg|pla|abs|asa|tpu|resine?|harz)\)/i;

/** A group of printed parts, and not what a printer is made of, or what is bought for it. */
const PRINTED_GROUP =
  /^(?:(?:3d[ -]?)?printed (?:parts?|components?|pieces?)|3d[ -]?printed|3d[ -]?prints?|(?:3d[ -]?)?(?:druck(?:teile?)?|gedruckte teile)|(?:pi[èe]ces? )?imprim[ée]e?s?(?: 3d| en 3d)?|(?:piezas? |pe[çc]as? )?impres[ao]s?(?: (?:en |em )?3d)?|(?:parti |pezzi )?stampat[eio](?: (?:in )?3d)?|(?:części )?druk(?:owane)?(?: 3d)?|(?:3d[ -]?)?печатн\p{L}{2} детал\p{L}{1,2}|3d ?打印(?:件|零件|部件)?|打印件|3d ?プリント(?:部品|品)?|3d ?프린트(?: ?부품)?|3d ?출력(?:물|품)?)$/iu;

/** A frame size or a rating. */
const BOUGHT =
  /nema|(?<![\d.,])\d{1,5}(?:[.,]\d{1,3})? ?(?:k?g|[kmµ]?[vwa]|v[ad]c|rpm|kv|n ?c?m|ohms?|Ω|hz)(?![\p{L}\d])/iu;

/** "Servo pulley | PETG", "3D Printed Components | Y stepper and idler mount": motors and loudspeakers are not printed. */
export function printedPart(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  for (const { source } of textsOf(line, 'material', 'description', 'remarks', 'link')) {
    const isMesh = source.role !== 'material' && MESH.test(source.text.trim());
    const isOrdered = source.role === 'description' && ORDERED_IN.test(source.text);
    if (
      !isMesh &&
      !isOrdered &&
      !(source.role === 'material' || PRINTED_IN.test(source.text) ? isPrinted(source.text) : false)
    )
      continue;
    const meaning = isMesh ? 'a mesh for a printer' : 'made of a plastic for printing';
    return evidenceOf('negative', source.text.slice(-40), source, meaning, null, line.knowledge, 0.9);
  }
  // "NEMA 17 stepper", "Servo MG90S", "Motor 12 V", or no more than "Servo": what is bought for a printed part is listed among them as well.
  const isBought =
    classes.some(({ evidence }) => evidence.kind === 'series') ||
    textsOf(line, 'description').some(
      ({ source: { text } }) =>
        BOUGHT.test(text) || classes.some(({ evidence }) => evidence.text.toLowerCase() === text.trim().toLowerCase()),
    );
  for (const { source } of isBought ? [] : textsOf(line, 'category'))
    if (PRINTED_GROUP.test(source.text.trim()))
      return evidenceOf('negative', source.text.slice(0, 40), source, 'among printed parts', null, line.knowledge, 0.9);
  return null;
}

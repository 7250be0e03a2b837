import { HOLDS_MAGNETS } from '../lexicon/lexicon.ts';
import { COATED, MAGNET_WORD } from '../reading/features.ts';
import { textsOf, type LineReading } from '../line.ts';
import type { Identity } from './classify.ts';
import { classFinding } from './told-on-part.ts';
import type { ClassFinding } from './component.ts';

/** What sticks, wires, drives or names magnets, and machines that work on them. */
const APART = ['adhesive', 'cable', 'control', 'label', 'machine'] as const;
/** Of what lies around magnets, the things that are made of them as well. */
const MAY_BE_OF_IT =
  /tool(?!ing|box)|werkzeug|outil(?!lage)|herramient|utensil|ferrament|attrezz|инструмент|narz[eę]dzi|gereedschap|n[aá][rř]ad|verktyg|verkt[oø]y|sens|датчик|czujnik|capteur/i;
/** "Neodymium iron", "neodymium wire": with another metal it is an alloy, and drawn or rolled the metal. */
const METAL =
  /^(?:iron|eisen|fer|hierro|ferro|ijzer|żelazo|железо|metall?|métal|alloy|wires?|dr[aä]hte?|draht|fils?|fil[oi]|hilo|alambre|drut|проволока|foils?|folie|sheets?|blech|powders?|cobalt|copper|nickel)$/i;
/** What names a form of metal, a compound or a raw material: there neodymium is the element. */
const RAW = /^(?:form|compound|element|material)$/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** "SmCo grinding tool", "Werkzeug zum Schleifen": what is done to magnets. */
const WORKS_ON =
  /grind|cutting|press|machining|magneti[sz]|saw|dic|handl|assembl|insert|install|polish|lapp|schleif|magnetisier|montage|usinage|montaje|montag/i;

/** Of what drives, by its bare name, what sounds as well: electronics are made of no magnet. */
const MAY_SOUND = /^drivers?$/i;
const DRIVER_UNIT = 'driver-unit';

/** Plants and machines that magnets are made or worked in. */
const MAKES =
  /casting|furnace|sintering|melting|milling|recycl|magneti[sz]ing|machine|ofen|anlage|four |horno|forno|печь|станок/i;

/**
 * "SmCo bracket", "herramienta sinterizada de samario cobalto": a family of rare-earth magnets as the material of a part, where no word says
 * that the part is for such magnets. "SmCo magnet bracket" is a bracket of a magnet; in a language without blanks so is "钐钴夹具".
 * "Driver SmCo", "Driver 2" ímã SmCo" is one of a loudspeaker.
 */
export function statedFamily({ noun, text }: NonNullable<Identity['part']>, line: LineReading): ClassFinding[] {
  const { hits, nouns, segments, text: read } = text.reading;
  const own = segments[noun.segment];
  const sounds = MAY_SOUND.test(noun.text);
  const fact = line.knowledge.classes.get(sounds ? DRIVER_UNIT : HOLDS_MAGNETS);
  if (fact === undefined || own?.role !== 'main' || !/^(?:feature.*|microphone)?$/.test(noun.value)) return [];
  // "Porte-aimant SmCo": its own name says that it is for magnets.
  if (MAGNET_WORD.test(noun.text.toLowerCase()) || (!sounds && APART.some((role) => noun.roles.has(role)))) return [];
  if (METAL.test(noun.text) || hits.some(({ meaning }) => RAW.test(meaning.kind))) return [];
  const clause = read.cased.slice(own.start, own.end);
  if (!sounds && noun.roles.has('around-magnets') && (!MAY_BE_OF_IT.test(noun.text) || WORKS_ON.test(clause)))
    return [];
  if (CJK.test(clause)) return [];
  if (MAKES.test(clause)) return [];
  const here = nouns.filter(({ segment }) => segment === noun.segment);
  const stated = here.find(
    ({ kind, value, cancelledBy, start, end }) =>
      kind === 'magnet' &&
      line.knowledge.families.get(value)?.rareEarth === true &&
      cancelledBy === noun.text &&
      (!MAGNET_WORD.test(read.folded.slice(start, end)) || (sounds && start > noun.end)),
  );
  if (stated === undefined || here.some((other) => other !== stated && other !== noun && other.kind !== 'part'))
    return [];
  return [classFinding(line, fact, stated, text, 1)];
}

/** "Liner | Y2O3 coated": a remark that is the name of a coating and no more. */
export const coatingsRemarked = ({ noun }: NonNullable<Identity['part']>, line: LineReading): ClassFinding[] =>
  noun.value === 'document'
    ? []
    : textsOf(line, 'remarks').flatMap((text) => {
        const { head, nouns } = text.reading;
        const fact = line.knowledge.classes.get(head?.value ?? '');
        return head === null || nouns.length > 1 || fact?.material == null || !COATED.test(head.text)
          ? []
          : [classFinding(line, fact, head, text, 1)];
      });

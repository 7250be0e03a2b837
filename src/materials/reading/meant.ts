import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import type { Normalised } from '../text/normalise.ts';
import { mayChain } from '../substances/pieces.ts';
import { chainsIn, isOfChain } from '../symbols/symbol-chain.ts';
import { mayBeRecord } from './may-hold.ts';
import { isOfRecordName } from './record-name.ts';

/** "Recoma 33E magnet", "NdFeB grade E magnet": the letter of a grade, and no E-magnet. */
const LAST_OF_GRADE = /(?:\d|grade )E[ -]magnet/i;
const opensInGrade = (cased: string, start: number): boolean =>
  /^E[ -]magnet/i.test(cased.slice(start, start + 8)) &&
  /(?:\d|grade )$/i.test(cased.slice(Math.max(0, start - 6), start));

/** "Er(50%):YAG rod": behind a dopant with its share stands a crystal, and no laser that is called after one. */
const SHARED_DOPANT = /%\s?\)?\s?:\s?[A-Z]/;
const isOfDopant = (cased: string, start: number): boolean =>
  /%\s?\)?\s?:\s?$/.test(cased.slice(Math.max(0, start - 5), start));

/** "Ic > 120 A": the current up to which a superconductor is one, and no integrated circuit. */
const CRITICAL = /(?<![A-Za-z])I[cC] ?(?:[>≥=:~≈] ?)?\d{1,4} ?A(?![A-Za-z])/;
const isCurrent = (cased: string, start: number): boolean => CRITICAL.exec(cased.slice(start, start + 16))?.index === 0;

/** "Lid assembly, magnet N42": an assembly of what stands before it; "ASSEMBLY, MAGNET" is one of magnets. */
const ASSEMBLY = /\p{L}[ -](?:assembly|assy|unit|set|module), ?\p{L}{0,9}magn/iu;
const isAssemblyOf = (cased: string, start: number): boolean =>
  ASSEMBLY.exec(cased.slice(Math.max(0, start - 2), start + 28))?.index === 0;

/** "+22 дБм": decibels of a milliwatt, and no motor of the series ДБМ; in capitals behind a figure, and none behind it. */
const DECIBELS = /^.?\d ?ДБМВ?(?![ -]?\d|\p{L})/u;
const isDecibel = (cased: string, start: number): boolean =>
  cased.startsWith('дБм', start) || DECIBELS.test(cased.slice(Math.max(0, start - 2), start + 6));

/** "Соединения иттрия", "Соединения, неорганические или органические, …": what chemists call so, and no joint. */
const RU_COMPOUND =
  /соединени[еяй],? (?:(?:не)?орган|редкозем|рз[эм](?!\p{L})|итт[ре]|сканди|самари|гадолин|терби|диспроз|лютеци|гольми|эрби|тули[яй]|европи)/iu;
const isCompound = (cased: string, start: number): boolean =>
  RU_COMPOUND.exec(cased.slice(start, start + 28))?.index === 0;

/** "Yttrium silver | YAg": the alloy of both by its symbols, where silver is named too; any other "YAg" is the garnet in a hurry. */
const OF_SILVER = /(?<![A-Za-z:])YAg(?![A-Za-z])/;
const SILVER =
  /sil(?:ver|ber)|argent|plat[aą](?!\p{L})|prata|s[rt]r?[ei]br|stříbr|серебр|срібл|сребр|[銀银]|실버|(?<!\p{L})은/iu;

/** "EcoGear", "SmartGear": a gear as the end of a name that is no kind of gear is a brand. */
const BRAND_GEAR =
  /(?<!\p{L})(?!(?:Bevel|Worm|Spur|Ring|Sun|Planet|Planetary|Pinion|Helical|Idler|Crown|Face|Rack|Metal|Steel|Brass|Titanium|Plastic|Nylon|Reduction|Reducing|Reducer|Timing|Drive|Driven|Input|Output|Steering|Landing|Main|Tail|Motor|Servo|Stepper|Gear)G)\p{Lu}\p{L}{2,11}Gears?(?!\p{L})/gu;
const isBrandGear = (cased: string, { start, end }: Match): boolean =>
  /^Gears?$/.test(cased.slice(start, end)) &&
  Array.from(cased.matchAll(BRAND_GEAR)).some(({ index, 0: name }) => index < start && end === index + name.length);

/** Which words of a text its signs take another meaning from; undefined: all mean what they say. */
export function meantIn({ cased }: Normalised, lexicon: Lexicon): ((match: Match) => boolean) | undefined {
  const chains = mayChain(cased) ? chainsIn(cased) : [];
  const endsGrade = LAST_OF_GRADE.test(cased);
  const isDoped = cased.includes('%') && SHARED_DOPANT.test(cased);
  const isCritical = CRITICAL.test(cased);
  const isOfAssembly = ASSEMBLY.test(cased);
  const hasDecibels = /[дД]Б[мМ]/.test(cased);
  const isJoint = !RU_COMPOUND.test(cased);
  const hasGear = /\p{Ll}Gear/u.test(cased);
  const isRecord = mayBeRecord(cased);
  const isGarnet = !OF_SILVER.test(cased) || !SILVER.test(cased);
  if (
    isJoint &&
    isGarnet &&
    chains.length === 0 &&
    !endsGrade &&
    !isDoped &&
    !isCritical &&
    !isOfAssembly &&
    !hasDecibels &&
    !isRecord &&
    !hasGear
  )
    return undefined;
  return (match) =>
    !isOfChain(chains, match) &&
    (isJoint || !isCompound(cased, match.start)) &&
    (isGarnet || !cased.startsWith('YAg', match.start)) &&
    !(isOfAssembly && isAssemblyOf(cased, match.start)) &&
    !(hasDecibels && isDecibel(cased, match.start)) &&
    !(isRecord && isOfRecordName(cased, match)) &&
    !(hasGear && isBrandGear(cased, match)) &&
    !(isCritical && isCurrent(cased, match.start)) &&
    !(endsGrade && opensInGrade(cased, match.start)) &&
    !(isDoped && isOfDopant(cased, match.start) && lexicon.meaningsOf(match.id)[0]?.kind === 'class');
}

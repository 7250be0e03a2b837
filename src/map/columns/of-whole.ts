import { type Assigned, type ColumnInput, columnsOf, DESCRIPTIVE } from './column-inputs.ts';
import { PART, WHOLE, isNumber, differentOf } from './component-columns.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import { foldText } from '../headers/headers.ts';
import type { Field } from '../types.ts';

/** What a line is a part of, in words that are said of nothing else. Accents are dropped: `foldText`. */
const ABOVE =
  /(?<!\p{L})(?:parent|next (?:higher )?(?:assembly|assy)|nha(?= (?:desc|name))|padre|pere|pai|parinte|superior|cha|induk|tev\p{L}{1,6}|aukstesn\p{L}*|vecak\p{L}*|augstak\p{L}*|ulem\p{L}*|ust (?:parca|montaj|urun|stok|malzeme)|ylem\p{L}+ (?:nimik|kokoonp|tason)\p{L}*|emonimik\p{L}*|paakokoonpano\p{L}*|szulo|foler\p{L}*|bovenliggend\p{L}*|hoofdartikel|moeder\p{L}*|overordn\p{L}*|moder(?:artikel|vare|del)\p{L}*|ubergeordnet\p{L}*|vater(?:teil|artikel)?|eltern(?:teil|artikel)s?|ober(?:teil|artikel|baugruppe)|nadrzedn\p{L}*|nadr(?:az|ad)en\p{L}*|nadrej\p{L}*|nadreden\p{L}*|надређен\p{L}*|родител\p{L}*|вышестоящ\p{L}*|батьківськ\p{L}*|(?:куда )?входит(?: в)?|куди входить|влиза в|γονικ\p{L}*|ανωτερ\p{L}*|والد|الاب|الام|אב)(?!\p{L})|(?:vater|eltern|ober)(?:teil|artikel|baugruppen)?s?(?=bezeichnung|name)|parent(?=name|desc)|父(?:[项項件级級阶階]|物料)?|母[件项項料]|主[件](?![数數])|[上][级級层層阶階位](?:物料|件)?|直上|親(?=[品部図コア名])|모(?=품|자재|부품)|상위|부모|ชิ้นส่วนหลัก|ชุดประกอบหลัก/u;

/** Whether a header says that its column is of the assembly above a line: it says nothing of the line, whatever the column is taken for. */
export const isHeadedAsWhole = (header: string): boolean => ABOVE.test(foldText(header)) && !PART.test(header);

/** What an assembly is called that a line may be a part of, and may be itself. */
const ASSEMBLY =
  /assembl|(?<!\p{L})assy|baugruppe|assieme|ensamblaje|samenstelling|sestav|zostav|sklop|zespol|kokoonpan|ansamblu|сборк|сборочн|узел|узла|montaj|组立|組立|组件|조립/u;

/** What a machine is called beside the part that is for it, as lists of spare parts name both: `Equipment Name | Part Name`. */
const MACHINE =
  /(?<!\p{L})(?:machine|equipment|device|asset|vehicle|appliance|anlage[n]?|maschine[n]?|gerat\p{L}{0,2}|fahrzeug|appareil|equipement|vehicule|equipo|maquina|equipamento|aparelho|macchina|macchinario|apparecchio|impianto|maszyn\p{L}|urzadzeni\p{L}|zarizeni|zariadeni\p{L}|stroj\p{L}?|машин\p{L}|оборудовани\p{L}|обладнанн\p{L}|makine|cihaz|ekipman)(?:(?!\p{L})|(?=name))|设备|設備|机器|機器|机型|機種|装置|機械|장비|기기|설비/u;
const OF_PART =
  /(?<!\p{L})(?:part|spare|compon|ersatzteil|bauteil|teil|piece|repuesto|pieza|recambio|ricambi|pec[ae]|czesc|(?:nahradn\p{L} )?d[ie]l|детал|запчаст|parca|onderdeel|alkatres|reserv?edel)|备件|備件|配件|零件|部件|部品|부품/u;

/** "Assembly/part name": of either. */
const EITHER = /\S[/,&]|(?<!\p{L})(?:or|oder|ou|o|of|und|and)(?!\p{L})/u;

/** So many lines of one assembly on average. */
const FEWEST_LINES = 1.5;
/** Columns of what is above a line that say how deep it stands, how many of it there are, or when. */
const STAYS: ReadonlySet<Field> = new Set<Field>(['parent', 'level', 'path', 'findNo', 'partNumber', 'quantity', 'quantityTotal', 'quantityBase', 'assemblyQuantity', 'mpn', 'supplierPn', 'customerPn']); // prettier-ignore
const NUMBERED: ReadonlySet<Field> = new Set<Field>(['partNumber', 'mpn', 'supplierPn', 'customerPn', 'refDes']);

const isName = (field: Field): boolean => field === 'name' || field === 'description';

/**
 * The columns that say of each line what it is itself: without those that name or describe the assembly above it, which are
 * taken out of `assigned`. `Parent name` does so in any list that numbers or describes its lines besides; `Assembly name` where it comes
 * again and the lines are described.
 */
export function withoutWholes(inputs: readonly ColumnInput[], assigned: Assigned[]): readonly ColumnInput[] {
  const folded = new Map(inputs.map(({ column, header }) => [column, foldText(header)]));
  const said = (column: number): string => folded.get(column) ?? '';
  const isAbove = ({ column, header }: ColumnInput): boolean => ABOVE.test(said(column)) && !PART.test(header);
  const isOpen = ({ column }: ColumnInput): boolean =>
    !assigned.some((each) => each.column === column && (each.kind === 'user' || each.kind === 'dialect'));
  const fieldsAt = (column: number): Field[] => assigned.filter((each) => each.column === column).map(({ field }) => field); // prettier-ignore
  const own = inputs.filter(
    (input) => !isAbove(input) && !ASSEMBLY.test(said(input.column)) && input.profile.filled > 0,
  );
  const describing = own.filter(
    ({ column, profile }) => profile.letters >= 0.5 && fieldsAt(column).some((field) => DESCRIPTIVE.has(field)),
  );
  const isListed =
    describing.length > 0 || own.some(({ column }) => fieldsAt(column).some((field) => NUMBERED.has(field)));
  if (!isListed) return inputs;
  const isSaidOf = (input: ColumnInput, word: RegExp, what: (field: Field) => boolean): boolean => {
    const { column, header } = input;
    // `父项 / 名称`: below a heading that is merged over what is said of the whole.
    const isMerged = header.includes(' / ');
    if (!isOpen(input)) return false;
    if (!isMerged && headerCandidates(header).some(({ field, kind }) => STAYS.has(field) && kind !== 'contained'))
      return false;
    const text = said(column).replace(word, ' ').replace(/^[\s/]+|[\s/]+$/gu, ''); // prettier-ignore
    const [rest] = headerCandidates(text);
    return rest === undefined ? isMerged && text !== '' && word === ABOVE : what(rest.field);
  };
  let most = -1;
  const comesAgain = ({ profile }: ColumnInput): boolean => {
    if (most < 0) for (const other of describing) most = Math.max(most, differentOf(other.profile));
    return profile.filled >= differentOf(profile) * FEWEST_LINES && most > differentOf(profile);
  };
  const isOfMachine = (input: ColumnInput): boolean =>
    !OF_PART.test(said(input.column)) &&
    describing.some((other) => other !== input && OF_PART.test(said(other.column))) &&
    comesAgain(input) &&
    ((isOpen(input) && /^(?:name|명|名)?$/.test(said(input.column).replace(MACHINE, '').trim())) ||
      isSaidOf(input, MACHINE, isName));
  const isWhole = (input: ColumnInput): boolean => {
    if (isAbove(input)) return isSaidOf(input, ABOVE, (field) => !STAYS.has(field));
    const header = said(input.column);
    if (MACHINE.test(header)) return isOfMachine(input);
    const isAssembly = ASSEMBLY.test(header);
    if ((!isAssembly && !WHOLE.test(header)) || PART.test(input.header) || !comesAgain(input)) return false;
    if (isAssembly) return !EITHER.test(header) && isSaidOf(input, ASSEMBLY, isName);
    return isSaidOf(input, WHOLE, isName) && isNumberedBeside(input, inputs);
  };
  const above = namedAbove(inputs, assigned, (input) => isAbove(input) && isSaidOf(input, ABOVE, isName));
  if (above !== null) {
    const at = assigned.findIndex(({ column }) => column === above.column);
    assigned.splice(at < 0 ? 0 : at, at < 0 ? 0 : 1, { field: 'parent', column: above.column, score: 0.6, kind: 'contained' }); // prettier-ignore
  }
  const left = inputs.filter((input) => input === above || !isWhole(input));
  if (left.length === inputs.length) return inputs;
  const kept = columnsOf(left);
  for (let at = assigned.length - 1; at >= 0; at--)
    if (!kept.has((assigned[at] as Assigned).column)) assigned.splice(at, 1);
  return left;
}

/** Fields that say of a list what is below what. */
const TREE: ReadonlySet<Field> = new Set<Field>(['parent', 'level', 'path']);

/** The column that names the assemblies above the lines where nothing else does: `ParentName`, of which some are lines or come again. */
function namedAbove(
  inputs: readonly ColumnInput[],
  assigned: readonly Assigned[],
  isNamed: (input: ColumnInput) => boolean,
): ColumnInput | null {
  const named = inputs.filter((input) => isNamed(input) && input.profile.filled > 0);
  const [first] = named;
  const own = columnsOf(named);
  if (first === undefined || assigned.some(({ field, column }) => TREE.has(field) && !own.has(column))) return null;
  const wholes = new Set(first.profile.texts());
  const isListed = inputs.some(
    ({ column, profile }) => !own.has(column) && profile.texts().some((text) => wholes.has(text)),
  );
  return isListed || first.profile.filled >= wholes.size * FEWEST_LINES ? first : null;
}

/** Whether a number that comes again as often, and is headed as that of a whole, stands beside a name. */
function isNumberedBeside({ column, profile }: ColumnInput, inputs: readonly ColumnInput[]): boolean {
  return inputs.some(
    (other) =>
      Math.abs(other.column - column) === 1 &&
      WHOLE.test(foldText(other.header)) &&
      isNumber(other.profile) &&
      differentOf(other.profile) === differentOf(profile),
  );
}

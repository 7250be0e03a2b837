import type { Assigned, ColumnInput } from './column-inputs.ts';
import { isType } from '../headers/header-names.ts';
import type { Profile } from './profile.ts';
import type { Field } from '../types.ts';

/** A number column that holds names is both. */
const NAMES_TOO = new Set<Field>(['partNumber', 'mpn', 'findNo', 'specification']);
/** So is a column that says more than a name. */
const STAYS = new Set<Field>(['material', 'category', 'itemType']);

const TEXT = /^(?:text|texte|testo|texto|tekst)$/iu;

/** Where a part sits is not what it is: "MG996R | J1 base, J2 shoulder". */
const PLACE =
  /^(?:location|position|place|where(?: used)?|(?:used|mounted) (?:at|in|on)|joint|axis|einbauort|ort|emplacement|ubicación|posizione|місце|место(?: установки)?|(?:使用|取付|実装)?(?:箇所|場所)|取付位置|(?:安装|安裝|使用)?位置|(?:사용|장착)?\s?위치)$/iu;

/** How sure something is, or what is still open of it: no name of a thing. */
const STANDING =
  /(?<!\p{L})(?:status|state|evidence|verification|open (?:points|questions|issues)|to be confirmed|confidence)$|(?:状态|狀態|状況|状態|事项|事項|问题|問題|依据|依據|상태|현황)$/iu;

/** In a list without a column of names, or of descriptions, the most telling text column is the description. */
export function promoteDescription(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  // `Type | Spec`: the type is the name, the rest refines it; so is a category that each line is another of.
  const isOfOne = ({ column, profile: { distinct } }: ColumnInput): boolean =>
    distinct >= 0.9 && assigned.some((each) => each.field === 'category' && each.column === column);
  for (const input of inputs) {
    const { column, header, profile } = input;
    if (
      (isType(header) || isOfOne(input)) &&
      profile.fill >= 0.8 &&
      profile.letters >= 0.8 &&
      assigned.some(({ field }) => field === 'specification')
    ) {
      assigned.push({ field: 'description', column, score: 0.5, kind: 'content' });
      return;
    }
  }
  // "Substance | CAS no. | Purity | Container": what is in a bottle is what the list calls it.
  if (promoteNaming('substance', inputs, assigned)) return;
  let best: ColumnInput | null = null;
  // A list with part numbers can do without names; a weak text column is then something else.
  const numbered = assigned.some(({ field }) => field === 'partNumber' || field === 'mpn');
  // "Part no. | Model or specification | Interfaces | Open points": what says which thing it is goes before what nobody knows.
  const specified =
    numbered &&
    assigned.some(({ field, column }) => {
      const p = field === 'specification' ? inputs.find((input) => input.column === column)?.profile : undefined;
      return p !== undefined && p.fill >= 0.8 && p.letters >= 0.5 && p.distinct >= 0.8;
    });
  let bestScore = 0.12;
  const roles = new Map([...assigned].reverse().map((each) => [each.column, each]));
  for (const input of inputs) {
    const role = roles.get(input.column);
    const p = input.profile;
    // "Diameter, length" above "M5 8 mm screw": what words stand with is no size alone.
    const worth =
      role?.field === 'dimensions' && holdsWords(p)
        ? 0.7
        : isType(input.header) && isEachAnother(p)
          ? 2
          : worthAsDescription(role?.field ?? null);
    if (role === undefined && (STANDING.test(input.header.trim()) || (specified && input.header !== ''))) continue;
    if (worth === 0 || p.letters < 0.5 || p.url > 0.3 || p.fill < 0.3) continue;
    if ((role?.field === 'partNumber' || role?.field === 'mpn') && p.prose < 0.25) continue;
    if (role?.field === 'refDes' && (p.prose < 0.25 || p.refDes > 0.8)) continue;
    const score =
      worth * p.letters * p.fill * (0.2 + p.distinct) * (0.3 + Math.min(p.meanLength, 24) / 24) * (0.5 + p.prose / 2);
    // A remark on every row is what the list says of its parts; "Text" is hardly anything else, whatever rows close the list.
    const isSaid =
      role === undefined
        ? score >= 0.3
        : role.field === 'remarks' && p.fill >= (TEXT.test(input.header.trim()) ? 0.6 : 0.8);
    if (numbered && PLACE.test(input.header.trim())) continue;
    const isNamed =
      (role?.field === 'material' && namesEach(p)) || (role?.field === 'dimensions' && p.fill >= 0.8 && holdsWords(p));
    if (numbered && !isSaid && !isNamed && !NAMES_TOO.has(role?.field ?? 'plant')) continue;
    if (score > bestScore) {
      best = input;
      bestScore = score;
    }
  }
  // "Grade | Size | Qty | Coating": whoever orders magnets or bars calls them by what they are made of; names stand before that,
  // and what they are used for names none: "N35 | NdFeB | small motor".
  const grade = assigned.find(({ field }) => field === 'grade')?.column ?? Infinity;
  if (!numbered && (best === null || (grade < best.column && (roles.get(best.column)?.field ?? 'endUse') === 'endUse')) && promoteNaming('grade', inputs, assigned)) return; // prettier-ignore
  if (best === null) return;
  const { column, header } = best;
  const at = assigned.findIndex((each) => each.column === column);
  const role = assigned[at];
  if (role !== undefined && !NAMES_TOO.has(role.field) && !STAYS.has(role.field)) assigned.splice(at, 1);
  assigned.push({ field: 'description', column, score: header === '' ? 0.5 : 0.45, kind: 'content' });
}

/** Where nearly every line has a text in the column of a field, the lines are called so as well. */
function promoteNaming(field: Field, inputs: readonly ColumnInput[], assigned: Assigned[]): boolean {
  const column = assigned.find((each) => each.field === field)?.column;
  const named = inputs.find((input) => input.column === column)?.profile;
  if (column === undefined || named === undefined || named.fill < 0.8 || named.letters < 0.8) return false;
  assigned.push({ field: 'description', column, score: 0.5, kind: 'content' });
  return true;
}

/** "Surovina | Specifikace": a material on every row, each another one and of several words, is what the lines are called. */
const namesEach = ({ filled, fill, distinct, prose, letters }: Profile): boolean =>
  filled >= 6 && fill >= 0.9 && distinct >= 0.9 && prose >= 0.5 && letters >= 0.9;

/** Whether most cells have a word in them: "M5 8 mm screw" is no size alone. */
function holdsWords({ texts }: Profile): boolean {
  const all = texts();
  return all.filter((text) => /\p{L}{4}/u.test(text)).length * 2 > all.length;
}

function worthAsDescription(field: Field | null): number {
  if (field === null || field === 'partNumber' || field === 'specification') return 1;
  if (field === 'findNo' || field === 'material' || field === 'category' || field === 'itemType') return 0.8;
  if (field === 'mpn' || field === 'endUse') return 0.5;
  return field === 'remarks' || field === 'refDes' ? 0.4 : 0;
}

/** "Type" above "Dupont wire M-M", "JST connector": another thing on each row, in words, and no kind that many are of. */
const isEachAnother = ({ distinct, prose, letters, fill }: Profile): boolean =>
  distinct >= 0.9 && prose >= 0.5 && letters >= 0.8 && fill >= 0.8;

import type { RegisterColumn, RegisterElement } from '../../judge/register/register-columns.ts';
import { columnsOfElement, REGISTER_ELEMENTS, STAGES } from '../../judge/register/register-columns.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { FrameKey } from '../../locale/en.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { type OpenPart, supplierKey } from '../procurement/open-parts.ts';
import { describedFor } from './described.ts';
import { makersNumber } from '../words/makers-number.ts';
import { type AsksOf, elementsNamed, elementsOf, fieldsOf, LETTER_COLUMNS } from './question-letter.ts';

/** One part as the supplier knows it: nothing of our products, customers or prices. */
interface FormPart {
  readonly partNumber: string | null;
  /** Only for a part without a number. */
  readonly partKey: string | null;
  readonly manufacturer: string | null;
  readonly description: string | null;
  /** Columns that are open of it: others are asked of other parts of the supplier. */
  readonly asked: ReadonlySet<RegisterColumn>;
}

/** One of at most eight questions, and the columns of the register that hold its answer. */
export interface FormField {
  /** Its words in the catalogues; several where a supplier has magnets and materials. */
  readonly keys: readonly (FrameKey & `letter.${string}`)[];
  readonly columns: readonly RegisterColumn[];
}

/** What one supplier is sent. */
export interface QuestionForm {
  readonly supplier: string;
  readonly asked: IsoDate;
  readonly due: IsoDate;
  readonly parts: readonly FormPart[];
  readonly fields: readonly FormField[];
  /** Elements whose share is in question. */
  readonly elements: readonly string[];
  /** Elements whose origin is. */
  readonly listed: readonly string[];
  /** The maker of the magnet may be another firm, to whom a page is passed on. */
  readonly isPassedOn: boolean;
}

const BY_FIELD: Readonly<Partial<Record<string, readonly RegisterColumn[]>>> = {
  ...LETTER_COLUMNS,
  'letter.maker': ['magnetMaker', 'grade', 'material'],
  'letter.lots': ['lots', 'validUntil'],
  'letter.signer': ['signer', 'signed'],
};

/** Has an answer on record that holds answered a column for a part? */
export type IsKnown = (part: OpenPart, column: RegisterColumn) => boolean;

/** Columns that are asked for once; shares are asked for by the elements in question, and every form is signed for its lots. */
const ONCE: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'magnetMaker',
  'grade',
  'material',
  'cas',
  ...STAGES.map((stage) => `origin${stage}` as const),
  'chineseTechnology',
  'formShipped',
  'controlCode',
  'codeReason',
  'licence',
  'licenceType',
  'licenceExpiry',
]);

/** One form per supplier named, in the order in which the parts come; parts of which no supplier is named are left over. */
export function formsOf(
  parts: readonly OpenPart[],
  asked: IsoDate,
  due: IsoDate,
  isKnown: IsKnown = () => false,
  asksOf: AsksOf = () => null,
): { readonly forms: readonly QuestionForm[]; readonly nobody: readonly OpenPart[] } {
  const groups = new Map<string, OpenPart[]>();
  for (const part of parts) {
    if (part.supplier === null) continue;
    const key = supplierKey(part.supplier);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  const forms = [...groups.values()].map((own) => formOf(own, asked, due, isKnown, asksOf));
  return { forms, nobody: parts.filter(({ supplier }) => supplier === null) };
}

function formOf(
  parts: readonly OpenPart[],
  asked: IsoDate,
  due: IsoDate,
  isKnown: IsKnown,
  asksOf: AsksOf,
): QuestionForm {
  const contentOf = (part: OpenPart): JudgedFinding[] =>
    part.findings.map(({ finding }) => finding).filter(({ category }) => category !== 'data');
  const all = parts.flatMap(contentOf);
  // A declaration is no line of the register, which would say what it leaves open.
  const openOf = (part: OpenPart): RegisterElement[] =>
    elementsOf(contentOf(part), asksOf)
      .map((symbol) => symbol as RegisterElement)
      .filter((symbol) => part.record !== null || !isKnown(part, symbol));
  const named = new Set(parts.flatMap(openOf));
  const elements = REGISTER_ELEMENTS.filter((symbol) => named.has(symbol));
  const fieldsFor = (some: readonly OpenPart[], symbols: readonly RegisterElement[]): FormField[] =>
    mergedFields(
      some.map((part) => fieldsOf(contentOf(part), asksOf)),
      symbols,
      (column) => some.every((part) => isKnown(part, column)),
    );
  const listed = new Set(parts.flatMap((part) => elementsNamed(contentOf(part))));
  return {
    supplier: parts[0]?.supplier ?? '',
    ...{ asked, due, elements },
    listed: REGISTER_ELEMENTS.filter((symbol) => listed.has(symbol)),
    parts: parts.map((part) => ({
      partNumber: part.partNumber,
      partKey: part.partNumber === null ? part.partKey : null,
      manufacturer: part.manufacturer,
      description: descriptionFor(part),
      asked: new Set(fieldsFor([part], openOf(part)).flatMap(({ columns }) => columns)),
    })),
    fields: fieldsFor(parts, elements),
    isPassedOn: all.some(
      ({ content }) => content === null || content.componentClass !== null || content.form === 'magnet',
    ),
  };
}

/** What is in an assembly of his a supplier finds by the number of that. */
function descriptionFor(part: OpenPart): string | null {
  const described = ownDescription(part);
  return part.inside === undefined ? described : `${described ?? ''} (${part.inside})`.trim();
}

function ownDescription({ supplier, partNumber, description, findings }: OpenPart): string | null {
  const all = [description, ...findings.map(({ finding }) => finding.description)].filter(
    (text) => text !== partNumber,
  );
  // Some systems print the number in front of the description, and the form has it already.
  const plain = all.filter((text) => partNumber === null || text?.includes(partNumber) !== true);
  const described = describedFor(supplier ?? '', [...plain, ...all]);
  const numbered = makersNumber(
    partNumber,
    described,
    findings.map(({ finding }) => finding),
  );
  return numbered === null ? described : described === null ? numbered : `${numbered}, ${described}`;
}

/** The fields of all parts, place by place: the first of a magnet and the first of a powder are one question still. */
function mergedFields(
  lists: readonly (readonly (FormField['keys'][number] | null)[])[],
  elements: readonly RegisterElement[],
  isAnswered: (column: RegisterColumn) => boolean,
): FormField[] {
  const places = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: places }, (_, at) => {
    const all = [...new Set(lists.flatMap((list) => list[at] ?? []))];
    // Who is asked for the code of one part is asked for the licence with it.
    const keys = all.includes('letter.code') ? all.filter((key) => key !== 'letter.licence') : all;
    const columns = keys.flatMap((key): readonly RegisterColumn[] =>
      key === 'letter.shares' ? shareColumns(elements) : (BY_FIELD[key] ?? []),
    );
    return { keys, columns: [...new Set(columns)].filter((column) => !ONCE.has(column) || !isAnswered(column)) };
  }).filter(({ columns }) => columns.length > 0);
}

/**
 * Where no share is in question, none is asked for. Most laboratories measure all elements in one way, so one method and one limit
 * stand for all of them, in one report; behind these is room for an element that was measured otherwise.
 */
function shareColumns(elements: readonly RegisterElement[]): readonly RegisterColumn[] {
  if (elements.length === 0) return [];
  const own = elements.flatMap(columnsOfElement);
  return [...elements, 'method', 'detectionLimit', 'report', ...(elements.length > 1 ? own : [])];
}

type NameColumn = 'partNumber' | 'manufacturer' | 'partKey';

/** Names that a part's line is told by, first in each line of a form. */
export function nameColumns({ parts }: QuestionForm): NameColumn[] {
  return [
    'partNumber',
    'manufacturer',
    ...(parts.some(({ partKey }) => partKey !== null) ? (['partKey'] as const) : []),
  ];
}

/** A name of a file that every system takes: letters and digits of any script, the rest dashes. */
export function fileNameOf(supplier: string, taken: ReadonlySet<string>): string {
  const plain = supplier
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,200}/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/[\ud800-\udbff]$/, '');
  const base = `questions-${plain === '' ? 'supplier' : plain}`;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}-${String(number)}`;
  return name;
}

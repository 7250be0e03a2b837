/** Rare earths a composition may be declared for: those that a measure lists, and the light ones that stand beside them. */
export const REGISTER_ELEMENTS = ['Dy', 'Tb', 'Sm', 'Gd', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Eu', 'Sc', 'Y', 'Nd', 'Pr', 'La', 'Ce'] as const; // prettier-ignore
export type RegisterElement = (typeof REGISTER_ELEMENTS)[number];

/** Stages at which the origin of a rare earth is asked for. */
export const STAGES = ['Mine', 'Separation', 'Metal', 'Alloy', 'Magnet'] as const;

const KEYS = ['partNumber', 'manufacturer', 'mpn', 'partKey'] as const;
const QUESTION = ['state', 'owner', 'asked', 'due', 'validUntil'] as const;
const CONTENT = ['material', 'grade', 'magnetMaker', 'mass', 'cas', 'method', 'detectionLimit', 'report'] as const;
const ORIGIN = [
  'originMine',
  'originSeparation',
  'originMetal',
  'originAlloy',
  'originMagnet',
  'chineseTechnology',
  'recycled',
  'formShipped',
] as const;
/** Prices per piece: inputs of Chinese origin, the magnet or target, what it is built into. */
const PRICES = ['inputValue', 'itemValue', 'assemblyValue', 'currency'] as const;
const PAPERS = [
  'controlCode',
  'codeReason',
  'licence',
  'licenceType',
  'licenceExpiry',
  'lots',
  'signer',
  'signed',
  'document',
  'sha256',
  'note',
] as const;

type Plain =
  | (typeof KEYS)[number]
  | (typeof QUESTION)[number]
  | (typeof CONTENT)[number]
  | (typeof ORIGIN)[number]
  | (typeof PRICES)[number]
  | (typeof PAPERS)[number];
/** How the share of one element was measured, where it was not as those of the others: behind the column without an element. */
export const OF_ELEMENT = ['Method', 'DetectionLimit', 'Report'] as const;
type OfElement = `${RegisterElement}${(typeof OF_ELEMENT)[number]}`;
export type RegisterColumn = Plain | RegisterElement | OfElement;

/** `DyMethod`, `DyDetectionLimit`, `DyReport`. */
export const columnsOfElement = (symbol: RegisterElement): readonly OfElement[] =>
  OF_ELEMENT.map((ending) => `${symbol}${ending}` as const);

/** Columns with a meaning, in the order in which new ones are added. Others are kept, and are for people. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  ...KEYS.slice(0, 3),
  ...QUESTION,
  ...CONTENT.slice(0, 5),
  ...REGISTER_ELEMENTS,
  ...CONTENT.slice(5),
  ...REGISTER_ELEMENTS.flatMap(columnsOfElement),
  ...ORIGIN,
  ...PRICES,
  ...PAPERS,
  'partKey',
];

/** Columns that hold a day, YYYY-MM-DD. */
export const DATE_COLUMNS = ['asked', 'due', 'validUntil', 'licenceExpiry', 'signed'] as const;

/** What a person writes; `overdue` and `expired` are computed. */
export const REGISTER_STATES = ['open', 'partial', 'answered', 'refused', 'dont-know'] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

/** `Detection limit`, `detection_limit` and `Dy (wt%)` are the names they look like. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]{1,20}/g, '')
    .replace(/\(?(?:in)?(?:wt|mass|g)?\.?%?\)?$/, (unit) => (/[%()]/.test(unit) ? '' : unit));

/** Made for the first header: most runs have no register. */
let byName: Map<string, RegisterColumn> | null = null;

const columnsByName = (): Map<string, RegisterColumn> =>
  new Map<string, RegisterColumn>([
    ...REGISTER_COLUMNS.map((column) => [plain(column), column] as const),
    ...REGISTER_ELEMENTS.map((symbol) => [plain(`${symbol}Limit`), `${symbol}DetectionLimit`] as const),
    ['license', 'licence'],
    ['licensetype', 'licenceType'],
    ['licenseexpiry', 'licenceExpiry'],
    ['limit', 'detectionLimit'],
  ]);

/** The column that a header names, or null for one without a meaning. */
export function columnNamed(name: string): RegisterColumn | null {
  return (byName ??= columnsByName()).get(plain(name.trim())) ?? null;
}

/** The state that a word of a register names, however it is spelled: "Don't know", "asked" (open); null for any other word. */
export function stateNamed(word: string): RegisterState | null {
  const known = word
    .trim()
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s_]{1,20}/g, '-');
  // A question that was asked is an open one: people write either.
  if (known === 'asked') return 'open';
  return REGISTER_STATES.find((state) => state === known) ?? null;
}

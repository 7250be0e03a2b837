import type { ControlEntry, ControlForm } from './types.ts';

/* Which entries could bear on a line of a list: an entry that could not would be on no list, and nobody would know. */

/** Elements that lines are told of by themselves; others are read beside these alone. A spec compares them with the reading. */
export const FOLLOWED: ReadonlySet<string> = new Set('Sm Gd Tb Dy Lu Sc Ho Er Tm Eu Yb Y'.split(' '));

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe ' +
    'Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr ' +
    'Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
  ).split(' '),
);
export const isElement = (symbol: string): boolean => ELEMENTS.has(symbol);

/** Found by form and element alone. */
const BY_ELEMENT: readonly ControlForm[] = ['metal', 'oxide', 'compound', 'crystal', 'ceramic'];
/** Found by what a thing consists of. */
const BY_LIST: readonly ControlForm[] = ['alloy', 'target'];
/** Kept for the record: lists of parts name none of these. */
export const NOT_MATCHED: readonly ControlForm[] = ['technology', 'equipment', 'raw-material'];

interface Test {
  readonly of: readonly ControlForm[];
  readonly is: (entry: ControlEntry) => boolean;
  readonly says: (entry: ControlEntry) => string;
}

const TESTS: readonly Test[] = [
  {
    of: BY_ELEMENT,
    is: ({ element }) => element === '',
    says: () => 'names no element, by which alone it could be found',
  },
  {
    of: BY_ELEMENT,
    is: ({ element }) => isElement(element) && !FOLLOWED.has(element),
    says: ({ element }) => `is of ${element}, of which no line is told by itself; followed are ${[...FOLLOWED].join(', ')}`,
  },
  {
    of: ['magnet'],
    is: ({ family }) => family === undefined,
    says: () => 'has no "family", by which alone magnets are found',
  },
  {
    of: ['magnet'],
    is: ({ family }) => family?.materials.some((part) => /[^a-z0-9]/.test(part)) === true,
    says: ({ family }) =>
      `has in "family" ${(family?.materials ?? []).map((part) => `"${part}"`).join(', ')}: parts of material ids are written in small letters and digits, without hyphens`,
  },
  {
    of: ['other'],
    is: ({ materials = [] }) => materials.length === 0,
    says: () => 'has no "materials", by which alone it could be found',
  },
  {
    of: BY_LIST,
    is: ({ constituents, openList, closedList }) => constituents.length === 0 && openList !== true && closedList !== true,
    says: () => 'has neither "constituents" nor "openList" nor "closedList"',
  },
]; // prettier-ignore

/** Why an entry could match nothing, or says two things at once; a sentence each. */
export function neverMatched(entry: ControlEntry): readonly string[] {
  const { form, element, constituents, family, openList, closedList } = entry;
  const unknown = [element, ...constituents, ...(family?.hosts ?? [])].filter((one) => one !== '' && !isElement(one));
  const isList = BY_LIST.includes(form);
  return [
    ...[...new Set(unknown)].map((symbol) => `names "${symbol}", which is no element.`),
    ...TESTS.filter(({ of, is }) => of.includes(form) && is(entry)).map(
      ({ says }) => `of form "${form}" ${says(entry)}.`,
    ),
    ...(openList === true && closedList === true
      ? ['says "openList" and "closedList": a list whose text was not read is not known to be closed.']
      : []),
    ...(openList === true && !isList ? ['is no list: "openList" is said of alloys and targets alone.'] : []),
  ];
}

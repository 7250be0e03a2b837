import type { Content, Decomposition, Evidence, LineInput, LineText } from '../../materials/types.ts';
import type { Answer } from '../answers/answer.ts';
import type { Entry } from '../register/register.ts';
import { asWritten, type DeclaredFamily, familyOfMaterial, familyWithout, isSameKind } from './declared-family.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';

export type Decompose = (input: LineInput) => Decomposition;

/** The magnet that an answer declares, by family, by grade, or both. */
export interface DeclaredMagnet {
  readonly family: DeclaredFamily;
  /** What such a magnet is made of, as a bill that says the same would be read; null for one without rare earths. */
  readonly content: Content | null;
  /** The grade that was declared and understood; `meaning` as for a grade in a bill: `coercivity class SH: 20 kOe, …`, `suffix` its class. */
  readonly grade: { readonly text: string; readonly meaning: string; readonly suffix?: string } | null;
  /** The grade of the answer is of another family than its material: the material stands. */
  readonly isContradicted: boolean;
}

/** Longest text of a field that is read as a grade or a substance. */
const LONGEST = 200;

/** What the fields `material` and `grade` say of the magnet; null where neither is understood. */
export function declaredMagnet(answer: Answer, decompose: Decompose): DeclaredMagnet | null {
  const graded = answer.grade === null ? null : readGrade(answer.grade, decompose);
  const { family } = answer;
  if (family === null) return graded;
  if (family.everything === true)
    return { family, content: null, grade: null, isContradicted: graded?.family.rareEarth === true };
  const agrees = graded !== null && agree(graded.family, family);
  const words = family.rareEarth ? [asWritten(family), ...(agrees ? [answer.grade ?? ''] : [])] : [];
  const found = words.length === 0 ? null : (magnetIn(words, decompose).contents[0] ?? null);
  return {
    family,
    content: found === null ? null : { ...found, material: family.id ?? found.material, name: family.name },
    grade: agrees ? graded.grade : null,
    isContradicted: graded !== null && !agrees,
  };
}

/** The magnet that a grade names by itself; null for a word that is no grade. */
function readGrade(grade: string, decompose: Decompose): DeclaredMagnet | null {
  const { contents, against } = magnetIn([grade], decompose);
  const [content] = contents;
  if (content !== undefined && content.material !== UNSPECIFIED_MAGNET) {
    const said = content.evidence.find(({ kind }) => kind === 'grade') ?? content.evidence[0];
    const family = familyOfMaterial(content.material, content.name);
    const suffix = said?.about?.suffix;
    const read = { text: grade, meaning: said?.meaning ?? content.name, ...(suffix !== undefined && { suffix }) };
    return { family, content, grade: read, isContradicted: false };
  }
  for (const { about, meaning } of against) {
    const family = freeFamilyOf(about);
    if (family !== null) return { family, content: null, grade: { text: grade, meaning }, isContradicted: false };
  }
  return null;
}

/** The family without rare earths that evidence against one is of (hard ferrite, a grade of Al-Ni-Co); null for any other. */
export function freeFamilyOf(about: Evidence['about']): DeclaredFamily | null {
  return about?.family === undefined ? null : familyWithout(about.family);
}

/**
 * The substances that CAS numbers name, and the material where it is no word for a magnet (`Y2O3`, `YAG`); those that are in no table, or
 * of no interest, give none.
 */
export function declaredSubstances(
  answer: Pick<Answer, 'cas' | 'material' | 'family'>,
  decompose: Decompose,
): readonly Content[] {
  const found = answer.cas.flatMap(
    (number) => decompose(inputOf([{ role: 'commodity', text: number, column: -1 }])).contents,
  );
  const isNew = ({ form, elements }: Content): boolean =>
    !found.some(
      (other) =>
        other.form === form && elements.every(({ symbol }) => other.elements.some((one) => one.symbol === symbol)),
    );
  return [...found, ...substanceOf(answer, decompose).filter(isNew)];
}

/** What a declared material is, where its word names no magnet and no component. */
export function substanceOf(
  { material, family }: Pick<Answer, 'material' | 'family'>,
  decompose: Decompose,
): readonly Content[] {
  if (material === null || family !== null) return [];
  return decompose(inputOf([{ role: 'material', text: material.slice(0, LONGEST), column: -1 }])).contents.filter(
    ({ form, componentClass, presence, trace }) =>
      form !== 'magnet' &&
      form !== 'magnet-powder' &&
      form !== 'component' &&
      componentClass === null &&
      presence === 'proven' &&
      !trace,
  );
}

/** The substance that the name of a material speaks of, else that of what is in it: one that holds what is declared. */
export function substanceNamed(
  { materials, substances }: NonNullable<Entry['names']>,
  { elements }: Answer,
  decompose: Decompose,
): readonly Content[] {
  const isMeant = (content: Content): boolean =>
    content.componentClass === null &&
    content.elements.some(({ symbol }) => elements.get(symbol)?.verdict === 'present');
  const read = (text: string): Content | undefined =>
    decompose(inputOf([{ role: 'material', text: text.slice(0, LONGEST), column: -1 }])).contents.find(isMeant);
  for (const text of materials) {
    const found = read(text);
    if (found !== undefined) return [found];
  }
  for (const text of substances) {
    const found = read(text);
    if (found !== undefined && found.form !== 'metal') return [found];
  }
  return [];
}

function magnetIn(words: readonly string[], decompose: Decompose): Decomposition {
  const texts = words.map((text): LineText => ({ role: 'material', text: text.slice(0, LONGEST), column: -1 }));
  // The column is one of magnets: what is written there is read as beside that word.
  return decompose(inputOf([...texts, { role: 'description', text: 'magnet', column: -1 }]));
}

function inputOf(texts: readonly LineText[]): LineInput {
  return { texts, manufacturer: '', cas: [], pieceGrams: null };
}

function agree(graded: DeclaredFamily, declared: DeclaredFamily): boolean {
  if (!declared.rareEarth) return !graded.rareEarth && declared.id !== null;
  return graded.rareEarth && isSameKind(graded.id ?? '', declared);
}

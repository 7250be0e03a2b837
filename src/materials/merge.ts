import type { Content, Decomposition, Evidence, FamilyConflict } from './types.ts';

const EMPTY: Decomposition = { contents: [], coverage: 'unclassified', against: [] };

/** Several lines may describe one part: per material the surest content stays, the coverage is the most telling one. */
export function mergeDecompositions(list: readonly Decomposition[]): Decomposition {
  const [first, ...rest] = list;
  if (first === undefined) return EMPTY;
  if (rest.length === 0) return first;
  const contents = new Map<string, Content>();
  for (const { contents: some } of list) {
    for (const content of some) {
      const key = `${content.material}|${content.form}`;
      const known = contents.get(key);
      if (known === undefined || known.confidence < content.confidence) contents.set(key, content);
      // One of the lines states the mass, the others do not.
      else if (known.confidence === content.confidence && (known.mass ?? null) === null) contents.set(key, content);
    }
  }
  const conflict = list.find((one) => one.conflict !== undefined)?.conflict ?? conflictOfLines(list);
  const has = (coverage: Decomposition['coverage']): boolean => list.some((one) => one.coverage === coverage);
  const isPlain = contents.size === 0 && list.some((one) => one.isPlainMagnet === true);
  return {
    contents: [...contents.values()].sort((a, b) => b.confidence - a.confidence),
    coverage: has('carrier') ? 'carrier' : has('non-carrier') ? 'non-carrier' : 'unclassified',
    against: list.flatMap((one) => one.against),
    ...(conflict === undefined ? {} : { conflict }),
    ...(isPlain && { isPlainMagnet: true }),
  };
}

/** As firm as a name or a grade is. */
const FIRM = 0.9;
const WITHOUT_RARE_EARTHS = /^(?:.{0,20}ferrite|Al-Ni-Co)/i;

/** What kind of magnet a line says that it is: of Nd-Fe-B, of Sm-Co, or of no rare earths. */
function magnetOf({ contents, against }: Decomposition): { readonly kind: string; readonly said: Evidence } | null {
  const magnet = contents.find(({ form, confidence }) => form === 'magnet' && confidence >= FIRM);
  const kind = /^(?:ndfeb|sm)/.exec(magnet?.material ?? '')?.[0];
  const said = magnet?.evidence.find((one) => one.kind === 'material' || one.kind === 'grade');
  if (kind !== undefined && said !== undefined) return { kind, said };
  const other = contents.length > 0 ? undefined : against.find(({ meaning, confidence }) => confidence >= FIRM && WITHOUT_RARE_EARTHS.test(meaning)); // prettier-ignore
  return other === undefined ? null : { kind: 'other', said: other };
}

/** "Magnet | NdFeB N42SH" and "Magnet | Ferrite Y30" under one number cannot both hold. */
function conflictOfLines(list: readonly Decomposition[]): FamilyConflict | undefined {
  const kinds = new Map<string, Evidence>();
  for (const one of list) {
    const found = magnetOf(one);
    if (found !== null && !kinds.has(found.kind)) kinds.set(found.kind, found.said);
  }
  const [claim, grade] = kinds.values();
  return claim === undefined || grade === undefined ? undefined : { claim, grade, isOfLines: true };
}

import type { Decomposition, Evidence, FamilyConflict } from './types.ts';
import { magnetKind } from './magnets/magnet-kind.ts';

/** As firm as a name or a grade is. */
const FIRM = 0.9;
const isWithoutRareEarths = (family: string | undefined): boolean =>
  family !== undefined && magnetKind(family) === null;

/** What kind of magnet a line says that it is: of Nd-Fe-B, of Sm-Co, of Sm-Fe-N, or of no rare earths. */
function magnetOf({ contents, against }: Decomposition): { readonly kind: string; readonly said: Evidence } | null {
  const magnet = contents.find(({ form, confidence }) => form === 'magnet' && confidence >= FIRM);
  const kind = magnetKind(magnet?.material ?? '');
  const said = magnet?.evidence.find((one) => one.kind === 'material' || one.kind === 'grade');
  if (kind !== null && said !== undefined) return { kind, said };
  const other =
    contents.length > 0
      ? undefined
      : against.find(({ about, confidence }) => confidence >= FIRM && isWithoutRareEarths(about?.family));
  return other === undefined ? null : { kind: 'other', said: other };
}

/** "Magnet | NdFeB N42SH" and "Magnet | Ferrite Y30" under one number cannot both hold. */
export function conflictOfLines(list: readonly Decomposition[]): FamilyConflict | undefined {
  const kinds = new Map<string, Evidence>();
  for (const one of list) {
    const found = magnetOf(one);
    if (found !== null && !kinds.has(found.kind)) kinds.set(found.kind, found.said);
  }
  const [claim, grade] = kinds.values();
  return claim === undefined || grade === undefined ? undefined : { claim, grade, isOfLines: true };
}

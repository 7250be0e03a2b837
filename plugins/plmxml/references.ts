/** Id that a reference names: `#id6` and `id6` are an element of this document, `base.plmxml#id6` is one of another. */
export function idOf(reference: string): string {
  return reference.startsWith('#') ? reference.slice(1) : reference;
}

const NONE: readonly string[] = [];

export function idsOf(references: string): readonly string[] {
  if (references === '') return NONE;
  return references
    .split(/\s+/u)
    .filter((id) => id !== '')
    .map(idOf);
}

/** Whether an id is an element of another document. */
export function isElsewhere(id: string): boolean {
  return id.includes('#') || /\.plmxml$/i.test(id);
}

/** What a name made by the system says: `000417/B;1-Servo motor`, `000417/B-view`. */
export function spokenName(name: string): { partNumber?: string; revision?: string; description: string } {
  if (!name.includes('/')) return { description: name };
  const [, partNumber, revision, description] = /^([^/;]{1,80})\/([^/;]{1,20});\d{1,6}-(.{0,400})$/su.exec(name) ?? [];
  if (partNumber !== undefined && revision !== undefined && description !== undefined)
    return { partNumber, revision, description };
  const [, item, ofItem] = /^([^/;]{1,80})\/([^/;]{1,20})-view$/iu.exec(name) ?? [];
  return item !== undefined && ofItem !== undefined
    ? { partNumber: item, revision: ofItem, description: '' }
    : { description: name };
}

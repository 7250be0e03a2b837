import { ReadError } from '../../errors.ts';

/** A name of an element or attribute, one object per distinct spelling in a document. */
export interface Name {
  /** As written, with prefix. */
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
  /** Index of the local name in the list of known names the consumer gave, or -1: compare numbers, not texts. */
  readonly code: number;
  /** Serial of the local name in this document, from 0: the same for every prefix. */
  readonly id: number;
  /** `xmlns` and `xmlns:…` bind a prefix. */
  readonly binds: boolean;
  readonly bytes: Uint8Array;
  readonly hash: number;
  /** Serial of the last start tag that held this attribute: finds duplicates without a search. */
  stamp: number;
  /** Namespace of an element of this name, valid while `version` is that of the bindings. */
  namespace: string | null;
  version: number;
}

/** More spellings than any vocabulary has; beyond it someone makes names up to fill memory. */
const MOST_NAMES = 200_000;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const codes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Known names by spelling; a consumer gives the same list for every document. */
function codesOf(known: readonly string[]): ReadonlyMap<string, number> {
  let held = codes.get(known);
  if (held === undefined) codes.set(known, (held = new Map(known.map((local, index) => [local, index]))));
  return held;
}

/** Distinct names of one document, found by their bytes. */
export class NameTable {
  private slots: (Name | undefined)[] = new Array<Name | undefined>(256);
  /** Names of one ASCII letter, by that letter: in a sheet nearly all are. */
  private readonly letters: (Name | undefined)[] = new Array<Name | undefined>(256).fill(undefined);
  private count = 0;
  private readonly codes: ReadonlyMap<string, number>;
  private readonly ids = new Map<string, number>();

  constructor(known: readonly string[]) {
    this.codes = codesOf(known);
  }

  /** The name spelt by `bytes[from, to)`; `hash` must always be made the same way. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): Name {
    if (to - from === 1) return this.letters[bytes[from] as number] ?? this.letter(bytes, from, hash);
    const slots = this.slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 9)) & mask;
    for (let name = slots[slot]; name !== undefined; name = slots[slot]) {
      if (name.hash === hash && sameBytes(name.bytes, bytes, from, to)) return name;
      slot = (slot + 1) & mask;
    }
    return this.add(bytes.slice(from, to), hash);
  }

  private letter(bytes: Uint8Array, from: number, hash: number): Name {
    const name = this.add(bytes.slice(from, from + 1), hash);
    this.letters[name.bytes[0] as number] = name;
    return name;
  }

  private add(bytes: Uint8Array, hash: number): Name {
    if (++this.count > MOST_NAMES) {
      throw new ReadError(
        'xml-names',
        `The document has more than ${String(MOST_NAMES)} different element and attribute names.`,
        'No parts list needs so many; check where the file comes from.',
      );
    }
    if (this.count * 2 > this.slots.length) this.grow();
    const qualified = decodeName(bytes);
    const colon = qualified.indexOf(':');
    const prefix = colon > 0 ? qualified.slice(0, colon) : '';
    const local = colon > 0 ? qualified.slice(colon + 1) : qualified;
    let id = this.ids.get(local);
    if (id === undefined) this.ids.set(local, (id = this.ids.size));
    const name: Name = {
      qualified,
      prefix,
      local,
      code: this.codes.get(local) ?? -1,
      id,
      binds: qualified === 'xmlns' || prefix === 'xmlns',
      bytes,
      hash,
      stamp: 0,
      namespace: null,
      version: -1,
    };
    this.put(name);
    return name;
  }

  private put(name: Name): void {
    const mask = this.slots.length - 1;
    let slot = (name.hash ^ (name.hash >>> 9)) & mask;
    while (this.slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.slots[slot] = name;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Array<Name | undefined>(old.length * 4);
    for (const name of old) if (name !== undefined) this.put(name);
  }
}

function sameBytes(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  const length = name.length;
  if (length !== to - from) return false;
  for (let i = 0; i < length; i++) if (name[i] !== bytes[from + i]) return false;
  return true;
}

function decodeName(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ReadError(
      'xml-encoding',
      'The document has a name of an element or attribute that is not in its encoding.',
      'State the encoding in the XML declaration, or force it with --encoding.',
      {},
      { cause },
    );
  }
}

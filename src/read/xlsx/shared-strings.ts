import { type TextArena, TextKind } from '../arena.ts';
import { limitError } from '../limits.ts';
import type { ByteHandler, ByteScanner } from '../xml/scanner.ts';
import type { Name } from '../xml/scanner-names.ts';
import { literalEnd, spells } from '../xml/scanner-text.ts';
import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { attribute, brokenWorkbook, readPartBytes } from './part.ts';
import { StruckRuns } from '../cell/struck-runs.ts';
import { strikePart } from './struck-part.ts';
import { internText, TextBuffer } from './text-buffer.ts';
import { isSpreadsheet, isTrue } from './vocabulary.ts';

const NAMES = ['sst', 'si', 't', 'rPh', 'r', 'strike'] as const;
const [SST, SI, T, PHONETIC, RUN, STRIKE] = [0, 1, 2, 3, 4, 5];

/** Ids of the shared strings, by their index: each text enters the arena once, however many cells show it. */
export interface SharedStrings {
  readonly ids: Int32Array;
  readonly count: number;
  /** Indexes of the strings that are struck through run by run; null if none is. */
  readonly struck: ReadonlySet<number> | null;
}

/** Of a workbook without a part of shared strings. */
export const noStrings: SharedStrings = { ids: new Int32Array(0), count: 0, struck: null };

/** Reads the part of shared strings into the arena. @throws ReadError where it is malformed or passes a limit */
export async function readSharedStrings(
  archive: ZipArchive,
  part: string,
  texts: TextArena,
  limits: ReadLimits,
): Promise<SharedStrings> {
  const reader = new StringsReader(part, archive.packedSize(part), texts, limits);
  await readPartBytes(archive, part, limits, reader, NAMES);
  return reader;
}

/** The runs of rich text are joined; phonetic guides, which say how to read the text aloud, are left out. */
class StringsReader implements ByteHandler, SharedStrings {
  readonly takesAt = 1;
  ids = new Int32Array(1024);
  count = 0;
  struck: Set<number> | null = null;
  private readonly runs = new StruckRuns();
  private readonly part: string;
  /** Bytes of the part as packed. */
  private readonly packed: number;
  private readonly texts: TextArena;
  private readonly limits: ReadLimits;
  private readonly buffer: TextBuffer;
  /** The same without what is struck through. */
  private readonly kept: TextBuffer;
  private namespace: string | null = null;
  /** Names without a prefix are in the namespace of the root. */
  private plain = false;
  private inItem = false;
  private inText = false;
  private phonetic = -1;

  constructor(part: string, packed: number, texts: TextArena, limits: ReadLimits) {
    this.part = part;
    this.packed = packed;
    this.texts = texts;
    this.limits = limits;
    this.buffer = new TextBuffer(limits);
    this.kept = new TextBuffer(limits);
  }

  /** Plain strings, `<si><t>…</t></si>`, are nearly all there are. */
  take(bytes: Uint8Array, at: number, to: number): number {
    let taken = at;
    while (this.plain && spells(bytes, taken, '<si><t')) {
      let from = taken + 6;
      if (spells(bytes, from, ' xml:space="preserve"')) from += 21;
      if (bytes[from] !== 0x3e) break;
      const end = literalEnd(bytes, ++from, to);
      if (end + 9 > to || !spells(bytes, end, '</t></si>')) break;
      this.add(bytes, from, end);
      taken = end + 9;
    }
    return taken;
  }

  open(scanner: ByteScanner): void {
    const depth = scanner.depth;
    const code = scanner.name.code;
    if (depth === 0) {
      this.namespace = scanner.namespace();
      this.plain = scanner.name.prefix === '';
      if (code === SST && isSpreadsheet(this.namespace)) {
        // Numbers will come too. What a file says of itself is believed as far as its size allows.
        const stated = Number(/^\d{1,9}$/.exec(attribute(scanner, 'uniqueCount') ?? '')?.[0] ?? 0);
        this.texts.expect(Math.min(stated, this.packed) * 2);
        return;
      }
      throw brokenWorkbook(`The part ${this.part} holds no shared strings.`, { part: this.part });
    }
    if (code < 0 || scanner.namespace() !== this.namespace) return;
    if (depth === 1) {
      this.inItem = code === SI;
      this.buffer.length = this.kept.length = 0;
      this.runs.reset();
    } else if (this.inItem && this.phonetic < 0) {
      if (code === T) this.inText = true;
      else if (code === PHONETIC) this.phonetic = depth;
      else if (code === RUN) this.runs.run();
      else if (code === STRIKE) this.runs.strike(isTrue(attribute(scanner, 'val') ?? '1'));
    }
  }

  close(_name: Name, depth: number): void {
    this.inText = false;
    if (depth === this.phonetic) this.phonetic = -1;
    if (depth === 2) this.runs.run();
    if (depth !== 1 || !this.inItem) return;
    this.inItem = false;
    if (this.runs.isWhole) (this.struck ??= new Set()).add(this.count);
    this.add(this.buffer.bytes, 0, this.buffer.length);
    if (!this.runs.isPart) return;
    const at = this.count - 1;
    this.ids[at] = strikePart(this.texts, this.ids[at] as number, this.kept.text());
  }

  private add(bytes: Uint8Array, from: number, to: number): void {
    if (this.count >= this.limits.strings)
      throw limitError('strings', this.limits, `The part ${this.part}`, { part: this.part });
    if (this.count === this.ids.length) {
      const grown = new Int32Array(this.count * 2);
      grown.set(this.ids);
      this.ids = grown;
    }
    this.ids[this.count++] = internText(this.texts, bytes, from, to, TextKind.string);
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (!this.inText) return;
    this.buffer.append(bytes, from, to);
    this.runs.piece();
    if (!this.runs.isIn) this.kept.append(bytes, from, to);
  }
}

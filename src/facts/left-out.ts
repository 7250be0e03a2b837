import type { Coverage } from '../batch/types.ts';
import { isPlausibleNumber, normaliseNumber, normaliseText } from '../bom/part-number.ts';
import { TextArena } from '../read/arena.ts';
import type { DeclaredLine } from '../read/format/declared-lines.ts';
import { Numbers } from '../read/numbers.ts';
import { COUNTED, type SayingOf } from './saying.ts';

/** What a list came to whose lines without content were left out. */
export interface LeftOutCounts {
  readonly lines: number;
  /** Parts of which every line was left out. */
  readonly parts: number;
  readonly coverage: Coverage;
}

/** The first lines are kept whatever they say: a short declaration is read like any list. */
const ALWAYS = 500;
/** The more telling one counts for all lines of a part. */
const ORDER = ['unclassified', 'non-carrier', 'carrier'] as const;

/** Counts the lines of a declaration that say nothing, instead of keeping them: of a hundred thousand most are steel and screws. */
export class LeftOut {
  readonly #sayingOf: SayingOf;
  readonly #keys = new TextArena();
  /** By id of the key: lines left out, the place of their coverage in `ORDER`, and 1 where some line was kept. */
  readonly #lines = new Numbers();
  readonly #coverage = new Numbers();
  readonly #kept = new Numbers();
  #seen = 0;

  constructor(sayingOf: SayingOf) {
    this.#sayingOf = sayingOf;
  }

  /** Is it left out? `stays`: it is wanted for something inside it. */
  leaves(line: DeclaredLine, stays: boolean): boolean {
    const isFirst = ++this.#seen <= ALWAYS;
    const said = stays || isFirst ? null : this.#sayingOf(line);
    const id = this.#keys.intern(keyOf(line));
    while (this.#lines.count <= id) {
      this.#lines.push(0);
      this.#coverage.push(0);
      this.#kept.push(0);
    }
    if (said === null) {
      this.#kept.put(id, 1);
      return false;
    }
    this.#lines.put(id, this.#lines.at(id) + 1);
    this.#coverage.put(id, Math.max(this.#coverage.at(id), ORDER.indexOf(said)));
    return true;
  }

  counts(): LeftOutCounts {
    const coverage = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };
    let lines = 0;
    let parts = 0;
    for (let id = 0; id < this.#lines.count; id++) {
      const own = this.#lines.at(id);
      if (own === 0) continue;
      lines += own;
      if (this.#kept.at(id) === 0) parts++;
      coverage[COUNTED[ORDER[this.#coverage.at(id)] ?? 'unclassified']] += own;
    }
    return { lines, parts, coverage };
  }
}

/** As lines of one part are found in a bill: by number, else by what they are called. */
function keyOf({ number, description }: DeclaredLine): string {
  const own = normaliseNumber(number);
  if (own !== '' && isPlausibleNumber(own)) return `pn:${own}`;
  return `d:${normaliseText(description) || own}`;
}

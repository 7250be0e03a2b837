import type { FormatReader } from 'lintanide/plugin';

/** One maker's part that may be used for a number. */
interface Source {
  mpn: string;
  readonly makers: string[];
  /** 0 is the best: chosen, then qualified, then by rank. */
  readonly rank: number;
  place: number;
}

export interface Avl {
  readonly enterprises: Map<string, string>;
  readonly items: Map<string, Source[]>;
}

export function newAvl(): Avl {
  return { enterprises: new Map(), items: new Map() };
}

/** Reads enterprises and the list of approved makers' parts. */
export function readAvl({ enterprises, items }: Avl): FormatReader['elements'] {
  let sources: Source[] | null = null;
  let source: Source | null = null;
  return {
    Enterprise: {
      open(element) {
        enterprises.set(element.attribute('id'), element.attribute('name') || element.attribute('code'));
      },
    },
    AvlItem: {
      open(element) {
        const number = element.attribute('OEMDesignNumber');
        sources = items.get(number) ?? [];
        items.set(number, sources);
      },
      close() {
        sources = null;
      },
    },
    AvlVmpn: {
      open(element) {
        const chosen = element.attribute('chosen') === 'true';
        const rank = chosen ? 0 : element.attribute('qualified') === 'true' ? 1 : 2;
        source = { mpn: '', makers: [], rank, place: 0 };
        sources?.push(source);
      },
      close() {
        source = null;
      },
    },
    AvlMpn: {
      open(element) {
        if (source === null) return;
        source.mpn ||= element.attribute('name');
        source.place = Number(element.attribute('rank')) || 0;
      },
    },
    AvlVendor: {
      open(element) {
        source?.makers.push(element.attribute('enterpriseRef'));
      },
    },
  };
}

/** The best maker's part of a number as fields, the others as alternates. Empty entries are common. */
export function sourced({ enterprises, items }: Avl, number: string): Record<string, string> {
  const known = (items.get(number) ?? []).map(({ mpn, makers, ...order }) => ({
    ...order,
    mpn,
    maker: makers.map((id) => named(enterprises.get(id) ?? id)).find((name) => name !== '') ?? '',
  }));
  const filled = known.filter(({ mpn, maker }) => mpn !== '' || maker !== '');
  const [best, ...others] = filled.sort((a, b) => a.rank - b.rank || a.place - b.place);
  if (best === undefined) return {};
  const names = others.map(({ maker, mpn }) => [maker, mpn].filter((text) => text !== '').join(' '));
  return { manufacturer: best.maker, mpn: best.mpn, alternate: names.join('; ') };
}

function named(enterprise: string): string {
  return /^(?:unknown|none|n\/?a)$/i.test(enterprise.trim()) ? '' : enterprise;
}

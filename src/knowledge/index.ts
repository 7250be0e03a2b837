import cas from './data/cas.json' with { type: 'json' };
import classes from './data/classes.json' with { type: 'json' };
import elements from './data/elements.json' with { type: 'json' };
import magnets from './data/magnets.json' with { type: 'json' };
import materials from './data/materials.json' with { type: 'json' };
import series from './data/series.json' with { type: 'json' };
import shapes from './data/shapes.json' with { type: 'json' };
import type { CasFact, Knowledge } from './knowledge.ts';
import type { ComponentClass, GradePattern, MagnetFamily, MaterialFact, SeriesFact, SuffixClass } from './types.ts';
import { vocabularies } from './vocabularies.ts';

interface MakerFact {
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface CasRow {
  readonly cas: string;
  readonly elements: readonly string[];
  readonly name: string;
  readonly formula?: string | null;
  readonly kind: string;
  readonly confidence: string;
  readonly sources?: readonly string[];
  readonly controlled?: boolean;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function loadKnowledge(): Knowledge {
  const sources = new Map<string, string>();
  for (const file of [materials, magnets, classes, series]) {
    for (const [key, text] of Object.entries(file.sources as Record<string, string>)) sources.set(key, text);
  }
  const suffixes = new Map<string, SuffixClass>();
  for (const suffix of magnets.suffixClasses as unknown as SuffixClass[]) {
    for (const name of [suffix.suffix, ...suffix.aliases]) suffixes.set(name, suffix);
  }
  const makers = new Set<string>();
  for (const maker of magnets.makers as unknown as MakerFact[]) {
    for (const name of [maker.name, ...(maker.aliases ?? [])]) makers.add(name.toLowerCase());
  }
  return {
    weights: new Map(Object.entries(elements.weights)),
    followed: new Set(elements.followed),
    materials: byId(materials.materials as unknown as MaterialFact[]),
    families: byId(magnets.families as unknown as MagnetFamily[]),
    suffixes,
    patterns: magnets.patterns as unknown as GradePattern[],
    classes: byId(classes.classes as unknown as ComponentClass[]),
    series: series.series as unknown as SeriesFact[],
    magnetMakers: makers,
    cas: new Map(
      (cas.substances as unknown as CasRow[]).map((row): [string, CasFact] => [
        row.cas,
        { ...row, formula: row.formula ?? null, sources: row.sources ?? [], controlled: row.controlled ?? true },
      ]),
    ),
    vocabularies,
    shapes: shapes.terms,
    sources,
  };
}

let loaded: Knowledge | undefined;

/** The knowledge base of this build, assembled once. */
export function knowledge(): Knowledge {
  return (loaded ??= loadKnowledge());
}

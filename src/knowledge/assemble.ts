import type { CasFact, CommodityFact, Constituent, Knowledge, Leads } from './knowledge.ts';
import { Rows } from './rows.ts';
import type {
  ComponentClass,
  GradePattern,
  DyOrTb,
  MagnetFamily,
  MaterialFact,
  SeriesFact,
  SuffixClass,
  Vocabulary,
} from './types.ts';

/** Files of `data/` that make up the knowledge base, and what is read of each. */
export interface DataFiles {
  readonly cas: { readonly substances: readonly CasRow[]; readonly sources: Sources };
  readonly classes: { readonly classes: readonly ComponentClass[]; readonly sources: Sources };
  readonly constituents: { readonly elements: Readonly<Record<string, Constituent>> };
  readonly densities: { readonly values: Readonly<Record<string, number>>; readonly sources: Sources };
  readonly elements: { readonly weights: Readonly<Record<string, number>>; readonly followed: readonly string[] };
  readonly hs: { readonly codes: readonly CommodityRow[]; readonly sources: Sources };
  readonly magnets: {
    readonly dyOrTb: DyOrTb;
    readonly families: readonly FamilyRow[];
    readonly suffixClasses: readonly SuffixClass[];
    readonly patterns: readonly GradePattern[];
    readonly makers: readonly MakerFact[];
    readonly densities: { readonly values: Readonly<Record<string, number>> };
    readonly sources: Sources;
  };
  readonly materials: { readonly materials: readonly MaterialFact[]; readonly sources: Sources };
  readonly series: { readonly series: readonly SeriesFact[]; readonly sources: Sources };
  readonly shapes: { readonly terms: readonly string[]; readonly metalTerms: readonly string[] };
}

/** Names of the data files that a build packs, without `.json`. */
export const DATA_FILES = [
  'cas',
  'classes',
  'constituents',
  'densities',
  'elements',
  'hs',
  'magnets',
  'materials',
  'series',
  'shapes',
] as const;

type Sources = Readonly<Record<string, string>>;

interface MakerFact {
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface CasRow extends Omit<CasFact, 'formula' | 'sources' | 'grade' | 'controlled'> {
  readonly formula?: string | null;
  readonly sources?: readonly string[];
  readonly controlled?: boolean;
}

interface CommodityRow extends Omit<CommodityFact, 'sources' | 'grade'> {
  readonly sources: readonly string[];
}

/** Gives the parsed content of one data file. */
export type ReadData = <Name extends keyof DataFiles>(name: Name) => DataFiles[Name];

/** A table that is made when it is first asked for: most files need few of them, and parsing is most of a cold start. */
function once<T>(make: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => (held ??= { value: make() }).value;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** What a source tree works out and a build has compiled. */
interface Derived {
  vocabularies(): readonly Vocabulary[];
  leads(knowledge: Knowledge): Leads;
  /** Text of a table in rows (`rows.ts`); absent when run from source. */
  rows?(name: 'materials' | 'classes'): string;
}

/** A family as the file has it: what all of Nd-Fe-B have in common stands there once. */
type FamilyRow = Omit<MagnetFamily, 'dyOrTb'> & {
  readonly dyOrTb?: Pick<NonNullable<MagnetFamily['dyOrTb']>, 'p' | 'whateverGrade'>;
};

const familiesOf = ({ families, dyOrTb: common }: DataFiles['magnets']): readonly MagnetFamily[] =>
  families.map(({ dyOrTb, ...family }) =>
    dyOrTb === undefined ? family : { ...family, dyOrTb: { ...common, ...dyOrTb } },
  );

/** The knowledge base over its files, each read when something of it is first needed. */
export function assembleKnowledge(readFile: ReadData, derived: Derived): Knowledge {
  const files = new Map<string, unknown>();
  const read: ReadData = (name) => {
    let file = files.get(name);
    if (file === undefined) files.set(name, (file = readFile(name)));
    return file as DataFiles[typeof name];
  };
  const tables = {
    weights: once(() => new Map(Object.entries(read('elements').weights))),
    followed: once(() => new Set(read('elements').followed)),
    materials: once(() =>
      derived.rows ? new Rows<MaterialFact>(derived.rows('materials')) : byId(read('materials').materials),
    ),
    families: once(() => byId(familiesOf(read('magnets')))),
    suffixes: once(() => suffixTable(read('magnets').suffixClasses)),
    classes: once(() =>
      derived.rows ? new Rows<ComponentClass>(derived.rows('classes')) : byId(read('classes').classes),
    ),
    magnetMakers: once(() => makerNames(read('magnets').makers)),
    cas: once(() => casTable(read('cas'))),
    commodities: once(() => commodityTable(read('hs'))),
    constituents: once(() => new Map(Object.entries(read('constituents').elements))),
    densities: once(
      () => new Map([...Object.entries(read('densities').values), ...Object.entries(read('magnets').densities.values)]),
    ),
    sources: once(() => sourceTable([read('materials'), read('magnets'), read('classes'), read('series')])),
    vocabularies: once(() => derived.vocabularies()),
    leads: once(() => derived.leads(knowledge)),
  };
  const knowledge: Knowledge = {
    get weights() {
      return tables.weights();
    },
    get followed() {
      return tables.followed();
    },
    get materials() {
      return tables.materials();
    },
    get families() {
      return tables.families();
    },
    get suffixes() {
      return tables.suffixes();
    },
    get patterns() {
      return read('magnets').patterns;
    },
    get classes() {
      return tables.classes();
    },
    get series() {
      return read('series').series;
    },
    get magnetMakers() {
      return tables.magnetMakers();
    },
    get cas() {
      return tables.cas();
    },
    get commodities() {
      return tables.commodities();
    },
    get constituents() {
      return tables.constituents();
    },
    get vocabularies() {
      return tables.vocabularies();
    },
    get densities() {
      return tables.densities();
    },
    get shapes() {
      return read('shapes').terms;
    },
    get metalForms() {
      return read('shapes').metalTerms;
    },
    get sources() {
      return tables.sources();
    },
    get leads() {
      return tables.leads();
    },
  };
  return knowledge;
}

function suffixTable(classes: readonly SuffixClass[]): Map<string, SuffixClass> {
  return new Map(
    classes.flatMap((suffix) => [suffix.suffix, ...suffix.aliases].map((name) => [name, suffix] as const)),
  );
}

function makerNames(makers: readonly MakerFact[]): Set<string> {
  return new Set(makers.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => name.toLowerCase()));
}

/** Key of what stands in no list that was seen. */
const RECALLED = 'recalled';

/** With the titles of its sources: the table of all sources is asked for where no CAS number is, and would read this file. */
function casTable({ substances, sources }: DataFiles['cas']): Map<string, CasFact> {
  return new Map(
    substances.map((row): [string, CasFact] => [
      row.cas,
      {
        ...row,
        formula: row.formula ?? null,
        sources: (row.sources ?? []).map((key) => sources[key] ?? key),
        grade: (row.sources ?? []).every((key) => key === RECALLED) ? 'author' : 'published',
        controlled: row.controlled ?? true,
      },
    ]),
  );
}

function commodityTable({ codes, sources }: DataFiles['hs']): Map<string, CommodityFact> {
  return new Map(
    codes.map((row): [string, CommodityFact] => [
      row.code,
      {
        ...row,
        sources: row.sources.map((key) => sources[key] ?? key),
        grade: row.sources.every((key) => key === RECALLED) ? 'author' : 'published',
      },
    ]),
  );
}

function sourceTable(files: readonly { readonly sources: Sources }[]): Map<string, string> {
  return new Map(files.flatMap(({ sources }) => Object.entries(sources)));
}

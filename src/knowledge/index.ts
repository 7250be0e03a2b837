import { assembleKnowledge, type DataFiles, type ReadData } from './assemble.ts';
import cas from './data/cas.json' with { type: 'json' };
import classes from './data/classes.json' with { type: 'json' };
import constituents from './data/constituents.json' with { type: 'json' };
import densities from './data/densities.json' with { type: 'json' };
import elements from './data/elements.json' with { type: 'json' };
import hs from './data/hs.json' with { type: 'json' };
import magnets from './data/magnets.json' with { type: 'json' };
import materials from './data/materials.json' with { type: 'json' };
import series from './data/series.json' with { type: 'json' };
import shapes from './data/shapes.json' with { type: 'json' };
import type { Knowledge } from './knowledge.ts';
import { leadsOf } from './leads.ts';
import { vocabularies } from './vocabularies.ts';

const files = {
  cas,
  classes,
  constituents,
  densities,
  elements,
  hs,
  magnets,
  materials,
  series,
  shapes,
} as unknown as DataFiles;
const read: ReadData = (name) => files[name];

let loaded: Knowledge | undefined;

/** The knowledge base of this source tree, assembled once. A build reads the same files from beside itself instead. */
export function knowledge(): Knowledge {
  return (loaded ??= assembleKnowledge(read, { vocabularies: () => vocabularies, leads: leadsOf }));
}

// How the others call modules that the chunk of every lint is without.
import { CHUNKS } from './chunks.mjs';

/** Chunks by name, each with the paths of its modules. */
export const ON_DEMAND = Object.entries(CHUNKS).map(([name, folders]) => ({
  name,
  modules: new Set(
    Object.entries(folders).flatMap(([folder, files]) => files.split(' ').map((file) => `${folder}/${file}.ts`)),
  ),
}));

const NAMES = new Set(ON_DEMAND.map(({ name }) => name));

/** A call and not a function for each: a build keeps the names of functions, and these were called eight hundred times by long ones. */
const HELD_ONCE = `const heldOnce = (path) => {
  let held;
  return () => (held ??= require(path));
};
`;

/** Loads such a chunk where something of it is first asked for, and not where it is imported. */
export const onDemand = {
  name: 'on-demand',
  renderChunk(code) {
    const held = new Set();
    const text = code
      .replace(/const require_(\w+) = require\(("[^"]+")\);/g, (all, name, path) => {
        if (!NAMES.has(name)) return all;
        held.add(name);
        return `const require_${name} = heldOnce(${path});`;
      })
      // In brackets, so that `new` makes what is in the chunk and not the chunk.
      .replace(/\brequire_(\w+)\./g, (all, name) => (held.has(name) ? `(require_${name}()).` : all));
    return held.size === 0 ? null : text.replace(/^const require_/m, `${HELD_ONCE}$&`);
  },
};

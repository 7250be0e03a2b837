// How the others call modules that the chunk of every lint is without.
import { CHUNKS } from './chunks.mjs';

/** Chunks by name, each with the paths of its modules. */
export const ON_DEMAND = Object.entries(CHUNKS).map(([name, folders]) => ({
  name,
  modules: new Set(
    Object.entries(folders).flatMap(([folder, files]) => files.split(' ').map((file) => `${folder}/${file}.ts`)),
  ),
}));

/** A call and not a function for each: a build keeps the names of functions, and these were called eight hundred times by long ones. */
const HELD_ONCE = `const heldOnce = (load) => {
  let held;
  return () => (held ??= load());
};
`;

/** Loads such a chunk where something of it is first asked for, and not where it is imported. */
export const onDemand = {
  name: 'on-demand',
  renderChunk(code) {
    let text = code;
    for (const { name } of ON_DEMAND) {
      const head = new RegExp(`const require_${name} = require\\(("[^"]+")\\);`).exec(text);
      if (head === null) continue;
      // In brackets, so that `new` makes what is in the chunk and not the chunk.
      text = text
        .replaceAll(new RegExp(`\\brequire_${name}\\.`, 'g'), `(require_${name}()).`)
        .replace(head[0], `const require_${name} = heldOnce(() => require(${head[1]}));`);
    }
    return text === code ? null : text.replace(/^const require_/m, `${HELD_ONCE}$&`);
  },
};

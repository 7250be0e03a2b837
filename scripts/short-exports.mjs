// How a chunk says what it exports.

const GETTER =
  /^Object\.defineProperty\(exports, (["'])([\w$]+)\1, \{\s+enumerable: true,\s+get: function\s*\(\) \{\s+return ([\w$]+);\s+\}\s+\}\);\n?/gm;

/** What is declared at the top of a chunk and never another value: functions, classes, constants. */
const FIXED = /^(?:async )?(?:function\*? ?|class |const )([\w$]+)/gm;

/**
 * One call for all that a chunk exports, and not eighty characters for each: of five hundred names the chunk of every lint was
 * 30 kB longer. It stands at the end, when all of them are there; what may become another value is asked for when it is used.
 */
export const shortExports = {
  name: 'short-exports',
  renderChunk(code) {
    const fixed = new Set(Array.from(code.matchAll(FIXED), ([, name]) => name));
    const values = [];
    const getters = [];
    const rest = code.replaceAll(GETTER, (_, quote, name, value) => {
      if (fixed.has(value)) values.push(`${name}: ${value}`);
      else getters.push(`${name}: () => ${value}`);
      return '';
    });
    if (values.length + getters.length < 2) return null;
    const asked =
      getters.length === 0
        ? ''
        : `for (const [name, get] of Object.entries({ ${getters.join(', ')} })) Object.defineProperty(exports, name, { enumerable: true, get });\n`;
    return `${rest}\nObject.assign(exports, { ${values.join(', ')} });\n${asked}`;
  },
};

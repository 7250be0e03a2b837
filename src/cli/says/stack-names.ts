import { readBuilt } from '../../host/data.ts';

declare const __DATA__: string | undefined;

/** By chunk and module: what the source calls each function at the top, by what the build calls it. */
export type NamesOfFunctions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const FRAME =
  /^( {1,8}at (?:async |new )?(?:Object\.)?)([\w$]{1,40})((?: \[as [\w$]{1,40}\])? \([^()\n]{0,400}[\\/]chunks[\\/]([\w-]{1,60})\.cjs:\d+:\d+\))$/;
/** What a build puts behind the name of a chunk. */
const HASH = /-[\w-]{8}$/;

/** A stack trace with functions as the source calls them; what is not known stays as it is. */
export function namedStack(stack: string, names: NamesOfFunctions = built()): string {
  return stack
    .split('\n')
    .map((line) => {
      const [, head = '', short = '', place = '', file = ''] = FRAME.exec(line) ?? [];
      const chunk = names[file] ?? names[file.replace(HASH, '')] ?? {};
      const known = Object.entries(chunk).find(([, functions]) => Object.hasOwn(functions, short));
      return known === undefined ? line : `${head}${String(known[1][short])} (${known[0]})${place}`;
    })
    .join('\n');
}

/** Where the tool runs from its source, functions have their names. A table that is damaged must not hide the bug. */
function built(): NamesOfFunctions {
  if (typeof __DATA__ !== 'string') return {};
  try {
    return JSON.parse(new TextDecoder().decode(readBuilt('names.json'))) as NamesOfFunctions;
  } catch {
    return {};
  }
}

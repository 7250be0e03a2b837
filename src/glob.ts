import { ConfigError } from './errors.ts';

const LONGEST_PATTERN = 512;
const MOST_ALTERNATIVES = 256;

/** `a{b,c}d` → `abd`, `acd`. Nested braces are expanded; their number is bounded. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // The innermost pair: no brace between.
    const match = /\{([^{}]*)\}/.exec(next);
    if (match === null) {
      done.push(next);
      continue;
    }
    const before = next.slice(0, match.index);
    const after = next.slice(match.index + match[0].length);
    for (const choice of (match[1] ?? '').split(',').reverse()) open.push(before + choice + after);
    if (done.length + open.length > MOST_ALTERNATIVES) throw tooLarge(pattern);
  }
  return done;
}

/** Matches one name against a pattern of `*` and `?`: on a mismatch the last star takes one character more, so that no
 * pattern costs more than its length times the name's. */
function matchesName(pattern: readonly string[], name: readonly string[]): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/**
 * Compiles a glob over POSIX paths: `**` any folders, `*` and `?` within a name, `{a,b}` alternatives. A pattern
 * without a slash, or with one at its end only, matches in every folder, as in an ignore file; one that ends in `/` matches
 * all below it.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  if (pattern.length > LONGEST_PATTERN) throw tooLarge(pattern);
  const alternatives = expandBraces(pattern.replaceAll('\\', '/')).map((glob) => {
    let full = glob.replace(/^\.\//, '');
    if (!/\/(?=.)/.test(glob)) full = `**/${full}`;
    if (full.endsWith('/')) full += '**';
    return full.split('/').map((segment) => (segment === '**' ? null : Array.from(segment)));
  });
  return (path) => {
    const names = path
      .replace(/^\.\//, '')
      .split('/')
      .map((name) => Array.from(name));
    return alternatives.some((segments) => matches(segments, names));
  };
}

/** Whether a glob names a path or a folder that it lies in: what an ignore file takes away. */
export function covers(matches: (path: string) => boolean, path: string): boolean {
  // What leads upwards is no folder that anybody named.
  for (
    let slash = path.indexOf('/', /^(?:\.\.\/)*/.exec(path)?.[0].length);
    slash >= 0;
    slash = path.indexOf('/', slash + 1)
  )
    if (slash > 0 && matches(path.slice(0, slash))) return true;
  return matches(path);
}

/** Dynamic programming over segments × names: no input makes it more than their product. */
function matches(segments: readonly (readonly string[] | null)[], names: readonly (readonly string[])[]): boolean {
  let reach = new Array<boolean>(names.length + 1).fill(false);
  reach[0] = true;
  for (const segment of segments) {
    const next = new Array<boolean>(names.length + 1).fill(false);
    for (let at = 0; at <= names.length; at++) {
      if (segment === null) next[at] = (reach[at] ?? false) || (at > 0 && (next[at - 1] ?? false));
      else if (at > 0) next[at] = (reach[at - 1] ?? false) && matchesName(segment, names[at - 1] ?? []);
    }
    reach = next;
  }
  return reach[names.length] ?? false;
}

function tooLarge(pattern: string): ConfigError {
  return new ConfigError(
    'config-glob',
    `The glob "${pattern.slice(0, 60)}…" is too large.`,
    'Write several shorter globs.',
  );
}

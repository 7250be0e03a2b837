import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Set by the build to the folder of compiled data, relative to the folder of modules; absent when run from source. */
declare const __DATA__: string | undefined;

/** Resolves the names that `to` holds, and leaves the others to those before it. */
const HOOK = `let to = {};
export function initialize(data) { to = data; }
export function resolve(name, context, next) {
  const url = Object.hasOwn(to, name) ? to[name] : undefined;
  return url === undefined ? next(name, context) : { url, shortCircuit: true };
}`;

let isRegistered = false;

interface Loaded {
  readonly default?: unknown;
}

/**
 * Imports a configuration. `lintanide` and what is below it mean the running tool: under npx and in hooks it is not
 * installed beside the configuration, and a second copy of it would be a second set of everything.
 */
export async function importConfig(path: string): Promise<Loaded> {
  if (!isRegistered && typeof __DATA__ === 'string') {
    const at = (name: string): string => new URL(`${__DATA__}/../${name}.js`, import.meta.url).href;
    const data = { lintanide: at('index'), 'lintanide/plugin': at('plugin'), 'lintanide/testing': at('testing') };
    register(`data:text/javascript,${encodeURIComponent(HOOK)}`, import.meta.url, { data });
    isRegistered = true;
  }
  return settled(imported(path));
}

async function imported(path: string): Promise<Loaded> {
  const isTypeScript = /\.m?ts$/.test(path);
  if (isTypeScript && !stripsTypes()) return importTypeScript(path);
  try {
    return (await import(pathToFileURL(path).href)) as Loaded;
  } catch (error) {
    // An enum is more than types, and is not left out.
    if (isTypeScript && (error as { code?: unknown } | null)?.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
      return importTypeScript(path);
    throw error;
  }
}

/** Nothing is left to do, and a module still waits: without this the process would end there, and say nothing. */
async function settled(loading: Promise<Loaded>): Promise<Loaded> {
  let end = (): void => undefined;
  const never = new Promise<never>((_, reject) => {
    end = () => reject(new Error('it waits for a promise that is never settled'));
    process.once('beforeExit', end);
  });
  try {
    // A default export may be a promise.
    return await Promise.race([loading.then(async (loaded) => ({ default: await loaded.default })), never]);
  } finally {
    process.off('beforeExit', end);
  }
}

/** For a Node that reads no TypeScript: a loader that does, loaded only then. */
async function importTypeScript(path: string): Promise<Loaded> {
  const { createJiti } = await import('jiti');
  const built = typeof __DATA__ === 'string' ? __DATA__ : null;
  const at = (name: string): string => fileURLToPath(new URL(`${built ?? '.'}/../${name}.js`, import.meta.url));
  const alias =
    built === null
      ? {}
      : { 'lintanide/plugin': at('plugin'), 'lintanide/testing': at('testing'), lintanide: at('index') };
  return createJiti(import.meta.url, { alias, fsCache: false, moduleCache: false }).import(path);
}

/** Whether this Node reads TypeScript whose types can simply be left out (22.18 and newer do). */
function stripsTypes(): boolean {
  return Reflect.get(process.features, 'typescript') === 'strip';
}

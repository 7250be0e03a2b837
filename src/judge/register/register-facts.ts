import type { Facts } from '../../batch/types.ts';
import type { Register } from './register.ts';

/**
 * The parts that some registers speak of, as facts for linting. Names only: an answer that changes leaves every record
 * as it is. `sha256` gives lower-case hex of the UTF-8 text; `more` are keys of parts that are about to be spoken of.
 */
export function factsOf(
  registers: readonly Register[],
  sha256: (text: string) => string,
  more: readonly string[] = [],
): Facts {
  const names = [...new Set([...registers.flatMap(({ index }) => [...index.keys()]), ...more])].sort();
  return { names, hash: sha256(JSON.stringify(names)) };
}

import type { Identity } from '../parts/classify.ts';
import { onCoated } from './coated.ts';
import { inDevice, inScintillator } from './in-device.ts';
import { inLaser } from './in-laser.ts';
import type { LineReading } from '../line.ts';
import { onlyNames } from './only-names.ts';
import { withStated } from './stated-shares.ts';
import type { Content } from '../types.ts';

/** What a line tells of the substances that it names: of paper and of what is empty nothing, of a laser or a coated part what is in or on it. */
export function toldOf(line: LineReading, identity: Identity, named: readonly Content[]): readonly Content[] {
  if (onlyNames(line, identity)) return [];
  const stated = named.some(({ form }) => form === 'alloy') ? withStated(line, named) : named;
  return onCoated(line, identity, inDevice(line, identity, inScintillator(line, inLaser(line, stated))));
}

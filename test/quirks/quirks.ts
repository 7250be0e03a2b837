import { beside } from './beside.ts';
import { containers } from './containers.ts';
import { layout } from './layout.ts';
import { markup } from './markup.ts';
import type { Quirk } from './quirk.ts';
import { refusals } from './refused.ts';
import { texts } from './texts.ts';
import { values } from './values.ts';

/** All workbooks, by what is odd about them. */
export const AREAS: Readonly<Record<string, readonly Quirk[]>> = {
  containers,
  markup,
  texts,
  values,
  layout,
  beside,
  refused: refusals,
};
export const QUIRKS: readonly Quirk[] = Object.values(AREAS).flat();

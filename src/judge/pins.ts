import type { Control, IsoDate } from '../regulation/types.ts';

/** A reading of an unverified status that a user takes on their own responsibility, until a date. */
export interface Pin {
  readonly branch: string;
  readonly by: string;
  readonly source: string;
  readonly until: IsoDate;
}

/**
 * Marks unverified controls with the branch a user pinned. The status stays `unverified`: a pin is an opinion with a
 * name under it, and after `until` it is no longer shown.
 */
export function pinned(
  controls: readonly Control[],
  pins: ReadonlyMap<string, Pin>,
  asOf: IsoDate,
): readonly Control[] {
  return controls.map((control) => {
    const pin = pins.get(control.measure);
    const holds =
      pin !== undefined &&
      control.status === 'unverified' &&
      asOf <= pin.until &&
      Object.hasOwn(control.branches ?? {}, pin.branch);
    return holds ? { ...control, pinned: pin } : control;
  });
}

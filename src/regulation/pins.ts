import type { Control, IsoDate } from './types.ts';

/** A branch that a user vouches for while the status of a measure is not known. */
export interface Pin {
  readonly branch: string;
  readonly by: string;
  readonly source: string;
  readonly until: IsoDate;
}

/**
 * Marks unverified controls with the branch a user pinned for their measure, as long as the pin holds on the date. The
 * status stays `unverified` and both branches stay shown: a pin is somebody's word, not a source.
 */
export function withPins(
  controls: readonly Control[],
  pins: ReadonlyMap<string, Pin>,
  asOf: IsoDate,
): readonly Control[] {
  return controls.map((control) => {
    const pin = pins.get(control.measure);
    if (pin === undefined || control.status !== 'unverified' || asOf > pin.until) return control;
    return control.branches !== undefined && Object.hasOwn(control.branches, pin.branch)
      ? { ...control, pinned: pin }
      : control;
  });
}

import type { Pin } from '../../judge/pins.ts';
import type { VerdictStream } from '../../judge/types.ts';
import type { Notice } from '../../regulation/calendar.ts';
import type { IsoDate } from '../../regulation/types.ts';

/**
 * What a user has pinned of the measures that these notices call unverified, once a run, so that each report says it, whatever it says
 * of its findings. Where `until` has passed the pin holds no longer, and that is told; one of a reading that the status does not have is not.
 */
export function pinNotices(
  unverified: readonly Notice[],
  pins: ReadonlyMap<string, Pin>,
  asOf: IsoDate,
): VerdictStream['notices'] {
  return unverified.flatMap(({ data }) => {
    const { measure = '', title = measure } = data;
    const pin = pins.get(measure);
    if (pin === undefined || !Object.hasOwn(data, pin.branch)) return [];
    const { branch, by, until, source } = pin;
    return [
      {
        messageId: asOf > until ? 'law-pin-expired' : 'law-pinned',
        data: { measure, title, branch, by, until, source },
      },
    ];
  });
}

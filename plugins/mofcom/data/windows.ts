import type { IsoDate, Window } from 'lintanide/plugin';
import { NO70_SOURCES, NO72_SOURCES, SOURCE } from './sources.ts';

/** In force from a day on, with no end that a source states. */
export function inForceFrom(from: IsoDate, because: string, sources: readonly string[], confidence: Window['confidence']): readonly Window[] {
  return [{ from, status: 'in-force', because, sources, confidence }];
}

const SUSPENDED: Window = {
  from: '2025-11-07',
  to: '2026-11-10',
  status: 'suspended',
  because: 'No. 70 suspends it from the day of issue to 2026-11-10; that the last day is included is inferred from 至',
  sources: NO70_SOURCES,
  confidence: 'high',
};

const AFTER: readonly Window[] = [
  {
    from: '2026-11-11',
    to: '2027-01-10',
    status: 'unverified',
    branches: { lapsed: 'in-force', extended: 'suspended' },
    because:
      'the term of No. 70 ended on 2026-11-10; on 2026-09-28 MOFCOM spoke of extending the arrangements to 2027-01-10, but no instrument that amends No. 70 was found in sources to 2026-10-10',
    sources: [...NO70_SOURCES, SOURCE.extension],
    confidence: 'low',
  },
  {
    from: '2027-01-11',
    status: 'unverified',
    branches: { lapsed: 'in-force', extended: 'unverified' },
    because:
      'as before, and the extension that was spoken of ends on 2027-01-10: what follows it is not known in either source',
    sources: [...NO70_SOURCES, SOURCE.extension],
    confidence: 'low',
  },
];

/** What No. 70 did to a clause that was due on a later day: it never operated before the suspension. */
export function neverOperated(starts: IsoDate, sources: readonly string[]): readonly Window[] {
  return [
    {
      from: '2025-10-09',
      to: '2025-11-06',
      status: 'not-yet',
      because: `published 2025-10-09, to start on ${starts}`,
      sources,
      confidence: 'high',
    },
    { ...SUSPENDED, because: `${SUSPENDED.because}; its own start, ${starts}, came later, so it had not operated before` },
    ...AFTER,
  ];
}

/** What No. 70 did to a clause that ran from publication. */
export function ranUntilSuspended(sources: readonly string[]): readonly Window[] {
  return [
    {
      from: '2025-10-09',
      to: '2025-11-06',
      status: 'in-force',
      because: 'in force on publication; suspended by No. 70 on 2025-11-07',
      sources,
      confidence: 'high',
    },
    SUSPENDED,
    ...AFTER,
  ];
}

/** No. 70 itself: by its text it ended on 2026-11-10. */
export const NO70_WINDOWS: readonly Window[] = [
  {
    from: '2025-11-07',
    to: '2026-11-10',
    status: 'in-force',
    because: 'in force on issue, 自即日起至2026年11月10日',
    sources: NO70_SOURCES,
    confidence: 'high',
  },
  ...AFTER.map((window): Window => ({
    ...window,
    branches: { lapsed: 'expired', extended: window.branches?.['extended'] === 'suspended' ? 'in-force' : 'unverified' },
  })),
];

const NO72_ENDED = 'the term of No. 72 ended on 2026-11-27; no source reaches beyond 2026-10-10, and whether the extension to 2027-01-10 of which MOFCOM spoke on 2026-09-28 covers it was not read'; // prettier-ignore

/** No. 72: by its text it ended on 2026-11-27. */
export const NO72_WINDOWS: readonly Window[] = [
  {
    from: '2025-11-09',
    to: '2026-11-27',
    status: 'in-force',
    because: 'in force on issue, to 2026-11-27',
    sources: NO72_SOURCES,
    confidence: 'high',
  },
  {
    from: '2026-11-28',
    to: '2027-01-10',
    status: 'unverified',
    branches: { lapsed: 'expired', extended: 'in-force' },
    because: NO72_ENDED,
    sources: [...NO72_SOURCES, SOURCE.extension],
    confidence: 'low',
  },
  {
    from: '2027-01-11',
    status: 'unverified',
    branches: { lapsed: 'expired', extended: 'unverified' },
    because: NO72_ENDED,
    sources: [...NO72_SOURCES, SOURCE.extension],
    confidence: 'low',
  },
];

/** FAQ IV: the year is known, and that it came before FAQ V; the day is not. */
export const FAQ4_WINDOWS: readonly Window[] = [
  {
    from: '2025-04-04',
    to: '2025-09-15',
    status: 'unverified',
    because: 'FAQ IV is of 2025 and about No. 18 of 2025-04-04; its day was not read',
    sources: [SOURCE.faq4],
    confidence: 'low',
  },
  {
    from: '2025-09-16',
    status: 'in-force',
    because: 'the day of FAQ IV was not read: by its number it came before FAQ V, of 2025-09-16',
    sources: [SOURCE.faq4],
    confidence: 'medium',
  },
];

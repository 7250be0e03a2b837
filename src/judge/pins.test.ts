import { describe, expect, it } from 'vitest';
import { pinned } from './pins.ts';

describe('pins', () => {
  const control = {
    entry: 'a',
    measure: 'x',
    clause: '1',
    element: 'Dy',
    movement: 'outbound',
    applies: 'ask',
    because: '',
    status: 'unverified',
    branches: { lapsed: 'in-force' },
  } as const;
  const pin = { branch: 'lapsed', by: 'counsel', source: 'gazette', until: '2026-12-31' };

  it('mark the branch while they hold, and leave the status unverified', () => {
    expect(pinned([control], new Map([['x', pin]]), '2026-12-31')[0]).toMatchObject({
      status: 'unverified',
      pinned: pin,
    });
    expect(pinned([control], new Map([['x', pin]]), '2027-01-01')[0]).toEqual(control);
    expect(pinned([control], new Map([['x', { ...pin, branch: 'constructor' }]]), '2026-12-01')[0]).toEqual(control);
    expect(pinned([{ ...control, status: 'in-force' }], new Map([['x', pin]]), '2026-12-01')[0]).not.toHaveProperty(
      'pinned',
    );
  });
});

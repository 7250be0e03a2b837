import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('what a motor is said to have', () => {
  it.each([
    'DC motor graphite brushes 24V',
    'DCX 22 L DC motor graphite brushes',
    'Motor DC precious metal brushes',
    'Servomotor Welle glatt IP65',
  ])('describes it: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(['Graphite brushes for DC motor', 'Motor graphite brushes set', 'DC motor carbon brushes'])(
    'is a spare of it: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('a series with magnets of another kind', () => {
  it.each(['A-max 22', 'maxon A-max 26 DC motor'])('is more than the name of its maker: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it('says nothing of the others', () => {
    expect(holds('maxon RE-max 21')).toBe(true);
  });
});

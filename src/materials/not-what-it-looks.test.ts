import { describe, expect, it } from 'vitest';
import { contentsOfColumns, holds } from './described.fixture.ts';

describe('figures in another column than a shape', () => {
  it('are the size of a lock, unless a magnet is named', () => {
    const found = (...texts: string[]) =>
      contentsOfColumns(...texts.map((text) => ['description', text] as const)).length;
    expect(found('Cylinder euro', '30/30 brass')).toBe(0);
    expect(found('Profile cylinder', '35/35')).toBe(0);
    expect(found('Magnet cylinder', '31/28')).toBeGreaterThan(0);
    expect(found('Cylinder', 'N42SH')).toBeGreaterThan(0);
  });
});

describe('a thruster', () => {
  it('with a propellant has no motor', () => {
    expect(holds('Thruster T200')).toBe(true);
    expect(holds('Thruster, monoprop 1N')).toBe(false);
    expect(holds('Cold gas thruster 10 mN')).toBe(false);
    expect(
      contentsOfColumns(['description', 'THRUSTER'], ['description', 'HYDRAZINE 5N']).some(
        ({ confidence }) => confidence > 0.1,
      ),
    ).toBe(false);
  });
});

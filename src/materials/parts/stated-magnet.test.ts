import { describe, expect, it } from 'vitest';
import { claimsOf, holds } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('what is called a magnet after its use', () => {
  it.each([
    'Haltemagnet NdFeB D10x3',
    'Haltemagnet NdFeB N45SH D10x3',
    'Latch magnet NdFeB N35 D8x3',
    'Magnet, hook, NdFeB N38',
    'Retaining magnet NdFeB N35',
    'Aimant de maintien NdFeB D10x3',
    'Topfmagnet NdFeB N35 D16 M4',
    '门磁铁 N35 钕铁硼',
  ])('is the magnet where the line says of which rare earths it is, with a grade as without: %s', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^ndfeb-sintered magnet /)]);
  });

  it('is the magnet where its material has a column of its own', () => {
    expect(claimsOf(['description', 'Haltemagnet D10x3'], ['material', 'NdFeB N45SH'])).toEqual([
      expect.stringMatching(/^ndfeb-sintered magnet /),
    ]);
  });

  it.each(['Magnetic separator bar NdFeB N42', 'Lifting magnet NdFeB N42 600 kg'])(
    'is no device that has them: %s',
    (text) => {
      expect(claims(text)).toEqual([expect.stringMatching(/^ndfeb-sintered component /)]);
    },
  );

  it.each([
    ['Bremsmagnet SmCo', 'smco'],
    ['Ventilmagnet SmCo D6x3', 'smco'],
    ['Schwingmagnet, Neodym, D10x5', 'ndfeb-sintered'],
    ['Türmagnet Neodym 10x5x2', 'ndfeb-sintered'],
    ['Türmagnet für Gehäuse NdFeB N42SH', 'ndfeb-sintered'],
  ])('is no winding where it is of rare earths: %s', (text, family) => {
    expect(claims(text)).toEqual([expect.stringMatching(new RegExp(`^${family} magnet `))]);
  });

  it.each(['Bremsmagnet 24V', 'Türmagnet 24V', 'Haltemagnet 24V', 'Elektro-Haftmagnet 24V', 'Hubmagnet 12V DC'])(
    'is a winding as long as nothing says so: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );

  it.each(['Elektro-Haftmagnet NdFeB', 'Haltemagnet 24V mit NdFeB-Kern', 'Permanent-Elektro-Haftmagnet'])(
    'is a winding with magnets where it is both: %s',
    (text) => {
      expect(claims(text)).toEqual([expect.stringMatching(/^ndfeb-sintered component /)]);
    },
  );
});

describe('a name that opens with the magnet', () => {
  it.each(['Magnet, door latch, NdFeB N38 D8x3', 'MAGNET,HOLDER,NDFEB N38', 'Magnet, lid, N42SH'])(
    'goes on with where it sits, if a clause says of what it is: %s',
    (text) => {
      expect(claims(text)).toEqual([expect.stringMatching(/^ndfeb-sintered magnet /)]);
    },
  );

  it('is another part where none does', () => {
    expect(claims('MAGNET,HOLDER,PA6')).toEqual([]);
  });
});

describe('an assembly of what stands before it', () => {
  it.each(['Lid assembly, magnet N42', 'Knob assembly, magnet N35, glued'])('is no assembly of magnets: %s', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^ndfeb-sintered magnet /)]);
  });

  it('is one where nothing does', () => {
    expect(claims('ASSEMBLY, MAGNET')).toEqual([expect.stringMatching(/^ndfeb-sintered component /)]);
  });
});

describe('a part with pieces of a stated material', () => {
  it.each([
    ['Rotor sleeve assy w/ N45EH segments Inconel', 'ndfeb-sintered'],
    ['Sleeve assy, SmCo segments', 'smco'],
    ['Sleeve assy, N45EH segments', 'ndfeb-sintered'],
    ['FLOAT,SMCO RING', 'smco'],
    ['Float, level switch, SmCo ring', 'smco'],
    ['Plunger assy, NdFeB N45', 'ndfeb-sintered'],
    ['KNOB, W/NEO MAGNET INSERT', 'ndfeb-sintered'],
    ['COVER,W/NDFEB MAGNET', 'ndfeb-sintered'],
    ['Schwimmer, SmCo-Ring', 'smco'],
    ['Flotteur, anneau SmCo', 'smco'],
    ['поплавок, кольцо SmCo', 'smco'],
  ])('has them, whatever shape or grade the clause adds: %s', (text, family) => {
    expect(claims(text)).toEqual([expect.stringMatching(new RegExp(`^${family} component `))]);
  });

  it.each([
    'Fixture, SmCo ring',
    'Gauge, SmCo segments',
    'Mold, SmCo ring',
    'Tray, NdFeB rings',
    'Spacer, NdFeB ring',
    'Glue, NdFeB N45',
    'Label, NdFeB N45',
    'Sleeve, for SmCo ring',
    'Sleeve for rotor, N45EH segments',
    'BRKT,NEO MAGNET',
    'COVER,W/O NDFEB',
    'Seal, 45SH ring',
    'Housing, N45',
  ])('has none that it is for, against, without or a tool around: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a carrier of magnets', () => {
  it.each([
    'Brake magnet carrier, NdFeB N42',
    'Encoder magnet carrier, SmCo',
    'Bremsmagnetträger, NdFeB N45',
    'Damper magnet carrier, N45SH',
  ])('has them on it where a clause states them: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Brake magnet carrier',
    'Brake magnet carrier, aluminium',
    'Brake magnet carrier, ferrite',
    'Brake magnet carrier, steel, for NdFeB N42',
    'Brake magnet holder, NdFeB N45',
    'Brake magnet carrier tray, NdFeB',
    'Pallet for brake magnet carrier, NdFeB N42',
  ])('has none that is stated, or is another thing: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

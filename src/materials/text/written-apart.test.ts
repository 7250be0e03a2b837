import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const TEXTS = [
  'Semi-finished rotor assembly for 1.5kW EV motor',
  'Holding brake, permanent magnet, 24V 12 Nm, backlash free',
  'Magnet NdFeB N42SH 20 x 10 x 5 mm',
  'Stepper motor NEMA 17, 42 mm, 1.8 deg',
  'Screw M3 x 8 for motor',
  'Sm-Co magnet 2-17, Ø 10 x 3',
  'Loudspeaker 8 Ohm 10 W',
  'Sputtering target Tb 99.9 %, 3 in',
  'Schrittmotor mit Bremse, 24 V',
  'Motorhalter für Servomotor',
  'Крышка с магнитом 10 x 2',
  'Płyta magnetyczna (wtórnik) silnika liniowego 300 mm',
  'Dysprosium-iron alloy DyFe80',
  'BLDC fan 24 V - 120 mm',
  'DC motor 12 V 30 W - with gear box 1:50',
];

/** What a text is read as, whatever it is quoted as. */
const read = (text: string): unknown =>
  contentsOf(text).map(({ material, componentClass, presence, confidence }) => ({
    material,
    componentClass,
    presence,
    confidence,
  }));

/** Ways in which pages, word processors and lists that were once in columns write a blank or a hyphen. */
const BLANKS = ['\u00a0', '\u2009', '\u202f', '\u3000', '  ', '    ', '\t', ' \u00a0', '\u200b '];
const HYPHENS = ['\u2010', '\u2011'];

describe('a text', () => {
  it('says the same however its blanks and hyphens are written', () => {
    const written = fc.record({
      text: fc.constantFrom(...TEXTS),
      blanks: fc.array(fc.constantFrom(...BLANKS), { minLength: 1 }),
      hyphen: fc.constantFrom(...HYPHENS),
    });
    fc.assert(
      fc.property(written, ({ text, blanks, hyphen }) => {
        let at = 0;
        const other = text.replaceAll(' ', () => blanks[at++ % blanks.length] ?? ' ').replaceAll('-', hyphen);
        expect(read(other)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  it('says the same in letters as wide as ideographs', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
    for (const text of TEXTS) expect(read(wide(text)), text).toEqual(read(text));
  });
});

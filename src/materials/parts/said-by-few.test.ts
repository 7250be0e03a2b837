import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

const table = (title: string, told: readonly string[], not: readonly string[]): void => {
  describe(title, () => {
    it.each(told)('tells of %s', (text) => {
      expect(shown(text)).not.toEqual([]);
    });
    it.each(not)('and not of %s', (text) => {
      expect(shown(text)).toEqual([]);
    });
  });
};

table(
  'active fibres by their letters and their core',
  ['YDF-10/125-LMA double clad', 'PM-YDF-5/130', 'EDF-7/125', 'TDF-25/400'],
  ['YDF-10', 'EDF tarif 10/2025', 'GDF-10/125 passive', 'SMF-28 9/125'],
);

table(
  'zirconia and electrodes with rare earths',
  [
    'YTZP bushing 12x8x20 ground',
    'Wolframová elektroda E3 fialová (mix vzácných zemin)',
    'Electrodo de tungsteno E3 tierras raras',
    'Tungsten electrode rare-earth 2.4',
    '稀土钨电极',
  ],
  ['Wolframová elektroda WC20 šedá', 'Elektroda wolframowa WL15', 'Elektrodenhalter E3', 'pH electrode'],
);

table(
  'screens that intensify X-rays',
  ['Chasis con pantalla de tierras raras Gd2O2S 35x43', 'Écran terres rares 35x43', 'Schermo terre rare'],
  ['Pantalla LCD', 'Chasis 35x43', 'Écran LCD 15"'],
);

it('lists the elements of a standard with nothing but blanks between them', () => {
  expect(claimsOf(['description', 'Multi-element std: Ce Dy Er Nd Sm Tb Th Y Yb'])).toEqual(
    ['Dy', 'Er', 'Sm', 'Tb', 'Y', 'Yb'].map((symbol) => `compound:${symbol} compound proven`),
  );
  expect(claimsOf(['description', 'Multi-element std: Ag Al As Ba'])).toEqual([]);
  expect(claimsOf(['description', 'Er Sc Y valves'])).toEqual([]);
});

table(
  'lights that move',
  ['Lyre asservie (moteurs pas à pas pan/tilt)', 'Moving head spot 150W', 'Teste mobili LED'],
  [
    'Câble lyre',
    'Lampe pour lyre spot',
    'Flightcase lyre asservie',
    'Moving head lamp',
    'Printer moving head',
    'Lyre de dilatation DN50',
  ],
);

table(
  'magnets that hold, called so in any language, but by a current',
  [
    'Haftmagnet für Kabelführung',
    'Holding magnet 25 mm',
    'Hållmagnet',
    'Holdemagnet',
    'Kiinnitysmagneetti',
    'Uchwyt magnetyczny z gwintem M5 fi 32',
    'Magnetický držák se závitem M6',
    'Holding magnet, permanent, with release coil 24 V',
  ],
  [
    'Haftmagnet 24 V DC',
    'Holding magnet 24V',
    'Hållmagnet 24 V',
    'Haftmagnet Türfeststellung',
    'Elektrohaftmagnet',
    'Haftmagnet Ferrit',
    'Uchwyt magnetyczny do telefonu',
    'Möbelmagnet',
  ],
);

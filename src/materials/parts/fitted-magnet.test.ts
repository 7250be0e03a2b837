import { describe, expect, it } from 'vitest';
import { holds, shown } from '../described.fixture.ts';

describe('an adjective that says a magnet is fitted', () => {
  it.each([
    'Support aimanté',
    'Pièce aimantée',
    'Carré aimanté',
    'Soporte imantado',
    'Portautensili calamitato',
    'Lampe aimantée',
    'Fermeture aimantée',
    'Fermetures aimantées inox',
    'Colgador imantado',
    'Serratura calamitata',
  ])('tells as "with magnet" does: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  });

  it.each([
    'Support non aimanté',
    'Tournevis aimanté',
    'Destornillador punta imantada',
    'Cacciavite calamitato',
    'Plaque en acier aimanté',
    'Aiguille aimantée',
    'Ruban aimanté',
    'Tableau aimanté',
    'Fermeture non aimantée',
    'Désaimanté',
    'Photo aimantée',
    'Lettres aimantées',
    'Koppeling magnetisch',
    'Punta magnetica',
    'Bracket voie aimantée',
    'Sans bouchon aimanté',
  ])('and not of what is denied, of steel that is magnetised, of sheets, nor does "magnetic": %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a magnet behind the catch or the door that it is for', () => {
  it.each([
    'Cierre magnético, Imán para puertas de mueble',
    'Magnetic catch, magnet for furniture doors',
    'Magnetschnäpper, Magnet für Möbeltüren',
    'Loqueteau magnétique, aimant pour portes de meuble',
    'Magnet, door sense, 4x2 disc',
  ])('is a magnet: %s', (text) => {
    expect(shown(text)).toEqual(['magnet-unspecified']);
  });

  it.each(['Magnetic catch, magnet not included', 'Magnetic catch, strike plate', 'Magnet, door'])(
    'and is none where it is denied, or the catch alone: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('a motor behind the comma', () => {
  it.each([
    'M5StickC HAT modul, integrovaný vibračný motor',
    'Gear, wbudowany silnik BLDC',
    'Roller, ingebouwde motor',
    'Scopa Elettrica Senza Fili, 200W Duale Motore Brushless con LED',
    'GC2093-200W摄像头-自动对焦，新增音圈马达',
    'camera, voice coil motor',
    'MOTOR ASSY WIPER,OIL SEAL',
    'KIT ALTERNATOR,MOTOR ASSY WIPER',
    'BRAKE, POWER-OFF, PM TYPE',
  ])('is there where it is built in, or moves the lens: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Bracket, servo motor',
    'shield, servo motor',
    'Board, integrated motor driver',
    'camera, servo motor bracket',
    'brake pads, PM type',
  ])('and is only what a part is for elsewhere: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what only names a carrier', () => {
  it.each([
    'CRYOPUMP REGEN KIT',
    'Villanymotor lemeztest',
    'Flat tyre rear e-bike with hub motor',
    'Lekke band achter e-bike met naafmotor',
    'Reifenpanne E-Bike Nabenmotor hinten',
    'Gehörschutz-Kopfhörer passiv',
    'stethoscope headset',
    'HDD duplicator',
  ])('holds none: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { shown } from './described.fixture.ts';

// Words cut short, made small, or put the other way round, as buyers write them.

it.each([
  'MAGN ROUND BLK D20X10',
  'COUPLING MAGNETIC 40NM',
  'DRUM MAGNETIC RARE EARTH 600X800',
  'HORN LOUDSPKR 25W',
  'LSPKR 8R 2W',
  'MOT SYNCHR AIM PERM 120KW',
  'MOTOREDUCT CC 24V',
  'MICROMOTOR S/ESCOBILLAS NSK',
  'MAGNETINO CILINDRICO 4X10',
  'IMANCITO 5X2',
  'Magnetchen 5x2',
  'магнитик 5х2',
  'Вентильный эл/двиг. ДБМ 120',
  'вентильный электродвигатель 24 В',
  'Rotor kpl. Welle + Magnetpaket',
  'pigm. aluminato estroncio Eu/Dy',
  'алюминат стронция Eu, Dy',
])('%s holds something', (text) => {
  expect(shown(text)).not.toEqual([]);
});

it.each([
  'LTG MOTOR ZK4500-8022-0100 10M',
  'MANT. PREV. RM IMÁN 1,5T ANUAL',
  'LAV. C/TERZI EQUIL. ROTORE MOTORE',
  'CAPACITOR PERM. MOTOR 35UF 440V',
  'FIBRA LÁSER HOLMIO 272 UM REUTIL.',
  'COLLA X MAGNETI',
  'VITE X MOTORE',
])('%s does not', (text) => {
  expect(shown(text)).toEqual([]);
});

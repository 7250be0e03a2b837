import { expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

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
  'Wielnaafmot. 36V 250W',
  'Fönsterhissmot. vä fram',
  'Stepmotor t. attenuator',
  'Κόρνα μεγάφωνο 30W 8Ω',
  'Δακτύλιος μαγνήτης Φ40/20x10',
  'Kestomagn.moottori 15 kW',
  'Micromotor reductor N20 6V',
  'MOTOR DD STATOR+ROTOR',
  'BRAKE, PERM MAG 24V',
  'PULLEY, MAGNETIC HEAD 8 DIA X 18 FACE, PERM',
  'analog srvo 9 g',
  'NEMA 23 mtr',
  'MAGNET SHEET N42SH 100X100',
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
  'Konsol t. stepmotor',
  'Forlængerledn. t. aktuator 1,5 m',
  'Budič kr. motoru CD40M',
  'O-RING CASING MAG PUMP',
  'SEE ZONE N42 SHT 2 FOR WELD DETAIL',
  'GI octagonal pole 7 mtr with base plate',
  'EXCITER IGNITION 28VDC',
])('%s does not', (text) => {
  expect(shown(text)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** The noun that a text opens with, and behind a bracket, a dash or in another language what it is. */
describe('what a bracket says of the noun before it', () => {
  it.each(['Головка сканирующая (гальвосканер) 2-осевая 10 мм', 'Головка (гальвосканер)', 'Kopf (Galvoscanner)', 'Scan head (galvo scanner) 10 mm'])('is another name for it: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['Корпус (гальвосканер)', 'Насадка (для гальвосканера)', 'Крышка (двигатель)', 'Головка (двигатель)', 'Kopf (Servomotor)', 'Tête (moteur)', 'Suporte compressor (motor ímanes permanentes)', 'Головка (крепление гальвосканера)'])('is what another part is of: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['PATIN MAGNÉTIQUE FREIN DE VOIE (AIMANT PERMANENT) PM-TRB', 'Sabot magnétique (aimant permanent)', 'Magnetischer Halter (Permanentmagnet)', 'Magnetic bracket (permanent magnet)', 'Zapata magnética (imán permanente)'])('is how it is magnetic: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['PATIN (AIMANT PERMANENT)', 'PATIN MAGNÉTIQUE', 'Plaque de fixation (aimant)', 'Patin magnétique (pour aimant permanent)', 'Magnetic label (permanent magnet warning)', 'Bracket (permanent magnet motor)'])('is no magnet of it where it is not magnetic, or that is only what it is for: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a separator of magnets and a dash', () => {
  it.each(['Separator magnetyczny neodymowy – ruszt 300x300, 5 prętów', 'Separatore magnetico al neodimio - griglia 250x250'])('goes on with how it is built: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  }); // prettier-ignore

  it.each(['Separator magnetyczny neodymowy – obudowa', 'Separator magnetyczny – uszczelka', 'Ruszt 300x300, stal nierdzewna'])('or with a part of it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a name in two languages', () => {
  it.each(['サーボモータ Servo Machine', '서보 모터 Servo Machine', '永磁电机 Permanent Magnet Machine', '无齿轮曳引机 Gearless Traction Machine'])('is of the carrier that one of them tells: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['电机 Motor Winding Machine', '电机 Motor Mount', '伺服电机 Servo Motor Bracket', '电机支架 Motor', '伺服电机测试 Servo Motor Test Machine', '磁铁 Magnet Assembly Machine'])('is a part or a tool where one says so: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a compressor and its refrigerant', () => {
  it.each(['Compressor R290 inverter VNEK (motor ímanes permanentes)', 'Compressor R600a inverter (BLDC)'])('goes on with how it is fed: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['Inverter (motor PM)', 'Inverter R290 compressor board', 'Compressor inverter board', 'Inverter for PM motor', 'Inverter 230V R32'])('and an inverter is one: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

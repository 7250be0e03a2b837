import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const described = (text: string) => claimsOf(['description', text]);

describe('what a text says of itself that takes the magnet away', () => {
  it.each([
    'Магнит кольцевой феррит 2БА',
    'Магнит кольцевой, феррит',
    'Tamburo magnetico in ferrite Ø320',
    'Tambor magnético de ferrita',
    'Separator magnetyczny ferrytowy',
  ])('ferrite, wherever the word stands: "%s"', (text) => {
    expect(described(text)).toEqual([]);
  });

  it('ferrite in a remark that is the word and nothing else', () => {
    const line = (remark: string) => claimsOf(['description', 'Магниты-уголки сварочные 25 кг'], ['remarks', remark]);
    expect(line('феррит')).toEqual([]);
    expect(line('склад')).toEqual(['magnet-unspecified magnet possible']);
  });

  it('but no core beside a magnet, nor ferrite that is denied', () => {
    expect(described('Ring magnet, not ferrite')).not.toEqual([]);
    expect(described('Neodymium magnet, replaces ferrite')).not.toEqual([]);
  });

  it.each([
    'Wentylator suszarki 230V z silnikiem zwartobiegunowym',
    'Motor, induksjon 150 HP',
    'Aspiración Silent TS2 motor colector',
    'MOTOR EMBRAGUE 400W 1/2HP 1F',
    'LIMITORQUE SMB-00 ACTUATOR 460VAC',
  ])('a motor without one, by what it is called or fed by: "%s"', (text) => {
    expect(described(text)).toEqual([]);
  });

  it('but not an actuator on direct current', () => {
    expect(described('Actuator 24 VDC')).not.toEqual([]);
    expect(described('Actuator 400 VDC')).not.toEqual([]);
  });

  it.each(['Tray caddy 3.5in HDD G10', 'Festplattenrahmen 3,5" HDD', 'HDD caddy tray 2.5"'])(
    'what a drive is put into: "%s"',
    (text) => {
      expect(described(text)).toEqual([]);
    },
  );

  it('but not a drive with its tray behind it in another clause', () => {
    expect(described('HDD 3.5" 4 TB, with tray')).not.toEqual([]);
  });
});

describe('what a text says of itself of a substance', () => {
  it.each(['Пластиковый сцинтиллятор SC-205', 'Сцинтиллятор полистирольный', '夜光粉 ZnS:Cu', '硫化锌夜光粉'])(
    'another one: "%s"',
    (text) => {
      expect(described(text)).toEqual([]);
    },
  );

  it.each([
    ['Bloc détecteur TEP LSO 4x4', 'lso component proven'],
    ['Detektorblock LSO', 'lso component proven'],
    ['长余辉夜光粉', 'ph-afterglow compound proven'],
    ['ZrO2 (Y-stab.)', '8ysz ceramic proven'],
  ])('the one that it is: "%s"', (text, claim) => {
    expect(described(text)).toEqual([claim]);
  });
});

describe('a component by the word of its trade', () => {
  it.each([
    'Wandlersystem 120 Ohm',
    'Kopfhörer Treiber 250 Ohm',
    'Permanentmagnetsystem 1,88 T',
    'Haut-parleur cockpit',
  ])('has a magnet: "%s"', (text) => {
    expect(described(text)).not.toEqual([]);
  });
});

describe('what remarks say that a thing holds', () => {
  it('is told with it', () => {
    const claims = (remark: string) => claimsOf(['description', 'Cold head 4K, 1.5 W'], ['remarks', remark]);
    expect(claims('2nd stage regenerator HoCu2 + Er3Ni')).toEqual(['hocu2 component proven', 'er3ni component proven']);
    expect(claims('contains HoCu2')).toEqual(['hocu2 component proven']);
    expect(claims('HoCu2 is stored elsewhere')).toEqual(['er6ni2sn component likely']);
  });
});

describe('a type number of what its category says', () => {
  it('is that, whatever a later column tells of its place', () => {
    const line = (category: string, further: string) =>
      claimsOf(['category', category], ['description', 'SG90'], ['description', further]);
    expect(line('云台舵机', 'Yaw 和 Pitch 各 1 个，5V 供电')).toEqual(['ndfeb-sintered component possible']);
    expect(line('支架', '支架')).toEqual([]);
  });
});

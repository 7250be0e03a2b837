import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, contentsOfColumns, shown } from '../described.fixture.ts';

/* Names as PLM and ERP systems print them: in capitals, cut short, the noun first, the rest in a second column. */

const classOf = (description: string, remark = ''): string | null | undefined =>
  contentsOf(description, remark)[0]?.componentClass;

describe('a component that works by its magnet is one, and no loose magnet', () => {
  it.each([
    ['BRAKE, POWER-OFF, PERM MAG, 28VDC', 'pm-brake'],
    ['Power-off brake 24 V, permanent magnet', 'pm-brake'],
    ['Bremse, permanentmagnet, 100 Nm', 'pm-brake'],
    ['抱闸 24V 永磁式', 'pm-brake'],
    ['Tachogenerator permanentmagneter', 'tachogenerator'],
    ['Actuator, shade, synchronous motor with permanent magnet', 'motor-single-phase-sync'],
    ['MAGNETRON-KATHODE 4" NDFEB-MAGNETSATZ', 'sputter-cathode'],
  ])('%s', (text, component) => {
    const contents = contentsOf(text);
    expect(contents.map(({ form }) => form)).toEqual(['component']);
    expect(contents[0]?.componentClass).toBe(component);
  });

  it.each(['Brake, 24 V, permanent magnet 10x5x3 N42', 'Magnetron cathode magnet set NdFeB', '永磁体 10*5'])(
    'but a magnet with its size or its grade, or for it: %s',
    (text) => {
      expect(contentsOf(text)[0]?.form).toBe('magnet');
    },
  );

  it.each(['抱闸 24V 弹簧式', 'Bremse 24 V', 'Magnetron 2M214 oven'])('and without one it holds none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('the first noun, and what only follows it', () => {
  it.each([
    ['PMP,OIL,EL,12V,BLDC,8L/MIN', 'motor-bldc'],
    ['SERVOMOTOR SM63-30 O.BREMSE IP65', 'motor-pmsm-servo'],
    ['ROTOR KPL SERVO SM63 8P', 'rotor-pm'],
    ['LÄUFER AUSSEN TORQUEMOTOR TM190', 'rotor-pm'],
    ['External rotor motor 24 V', 'motor'],
    ['Fan 24VDC Maglev', 'fan'],
    ['Maglev module', 'magnetic-levitation'],
    ['Gearless machine PM 320 mm sheave', 'motor-ie5-pm'],
    ['Roller, conveyor, motorized 24VDC, EC310', 'gear-motor'],
    ['Wheel drive BLDC hub 24V', 'wheel-motor'],
    ['VCM, ROTARY, SERVO WRITER', 'vca-voice-coil-actuator'],
    ['ROTARY STAGE, DDR, ADRS-100', 'motor-ie5-pm'],
    ['Drain plug, magnetic M22', 'magnetic-filter'],
    ['Charging contacts magnetic, 2-pole', 'pogo-magnetic'],
    ['Лампа ЛБВ УВ-А3001, магнитная система SmCo', 'twt'],
    ['ISOLATOR, WG, WR75, YIG, W/MAGS', 'circulator'],
    ['Treiber 40 mm dyn.', 'loudspeaker'],
  ])('%s is %s', (text, component) => {
    const classes = contentsOf(text).map(({ componentClass }) => componentClass);
    expect(classes).toContain(component);
  });

  it.each([
    'GEHÄUSE O.MOTOR',
    'Motor sheave 320 mm',
    'Лампа накаливания 12 В',
    'LED-Treiber 40 mm',
    'Roller, conveyor, 50 mm',
    'Güteschalter-Treiber HF',
    'ﾘﾆｱﾓｰﾀ可動子 LM-H3P2A',
    'linear servo primary LM-H3P2A',
  ])('%s holds none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('the side of a linear motor is told by its number', () => {
    expect(classOf('Linear motor LM-H3S20-480')).toBe('motor-linear');
  });
});

describe('"neo" beside what makes sound', () => {
  it.each(['Woofer 12" neo 8 ohm', 'Talkback mic capsule, dynamic, neo'])('is its magnet: %s', (text) => {
    expect(contentsOf(text)[0]).toMatchObject({ material: 'ndfeb-sintered', confidence: 0.97 });
  });

  it.each(['Loudspeaker Neo 2 pair', 'Neo speaker 8 ohm', 'Speaker, neoprene gasket'])(
    'is a name, or none: %s',
    (text) => {
      expect(contentsOf(text)[0]?.confidence).toBe(0.3);
    },
  );
});

describe('what a second column says', () => {
  it.each([
    ['YAG:Ce', 'Phosphor powder, remote plate'],
    ['LuAG:Ce', 'Phosphor, green'],
  ])('a garnet called a phosphor there is the powder, and no crystal: %s | %s', (name, description) => {
    expect(contentsOfColumns(['description', name], ['description', description])[0]?.form).toBe('compound');
  });

  it('a crystal stays one, whatever it is filed under', () => {
    expect(contentsOfColumns(['description', 'YAG:Ce crystal'], ['category', 'Phosphor screens'])[0]?.form).toBe(
      'crystal',
    );
  });

  it('a magnet by its size, where the name ends in the word as well', () => {
    expect(claimsOf(['description', 'Cover magnets'], ['description', 'Magnets 10x4, glued'])).toHaveLength(1);
    expect(claimsOf(['description', 'Magnet cover'], ['description', 'Magnet 10x4, glued'])).toEqual([]);
    expect(claimsOf(['description', 'Cover'], ['description', 'Magnets 10x4'])).toEqual([]);
  });

  it('glue is called after what it holds, and a magnet is one wherever it is filed', () => {
    expect(claimsOf(['category', 'Adhesive'], ['description', 'EA9394, magnet bond'])).toEqual([]);
    expect(claimsOf(['category', 'Klebstoffe'], ['description', 'Magnete'])).toHaveLength(1);
    expect(claimsOf(['category', 'Adhesives'], ['description', 'Magnet disc 10x3 self adhesive'])).toHaveLength(1);
  });

  it('a remark that names what an isolator holds makes it likely', () => {
    const held = (remark: string): number | undefined =>
      contentsOf('Optical isolator', remark).find(({ material }) => material === 'tgg')?.confidence;
    expect(held('has TGG rod')).toBe(0.9);
    expect(held('for TGG rod')).toBe(0.6);
  });

  it('tungsten with scandia is a cathode, and no oxide', () => {
    const [content] = contentsOfColumns(['description', 'Cathode W, scandate'], ['material', 'W/Sc2O3']);
    expect(content).toMatchObject({ material: 'scandate-cathode', form: 'component' });
  });
});

describe('substances as such lists write them', () => {
  it.each([
    ['Güteschalter Cr4+:YAG D5x2', 'yag'],
    ['TARGET Y 99,9 D76,2X3', 'target:Y'],
  ])('%s', (text, material) => {
    expect(contentsOf(text)[0]?.material).toBe(material);
  });

  it('"Y 99,9" alone is a place on an axis', () => {
    expect(contentsOf('TARGET Y 99,9')).toEqual([]);
  });

  it('a share settles what "rare earth magnet" leaves open', () => {
    expect(contentsOfColumns(['description', 'Rare earth magnet'], ['material', 'Sm 25.5 %, Cobalt 50 %'])[0]?.material).toBe('smco'); // prettier-ignore
  });
});

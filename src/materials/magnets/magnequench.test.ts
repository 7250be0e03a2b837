import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

describe('a code that is a grade, or numbers something else', () => {
  it.each([
    ['Bonded ring 24x20x8, 8 pole; material MQP-13-9 compression moulded', 'ndfeb-bonded'],
    ['MQA anisotropic powder', 'ndfeb-bonded'],
    ['Material: MQFP-14-12', 'ndfeb-bonded'],
    ['Magnet MQ1-10', 'ndfeb-bonded'],
    ['Magnet ring MQ3-F38', 'ndfeb-hotpressed'],
  ])('is one of Magnequench beside what such magnets are made like: %s', (text, family) => {
    expect(contentsOf(text)[0]?.material).toBe(family);
  });

  it.each([
    'MQ1 transistor SOT23',
    'IC MQ1 quad comparator',
    'PCB MQ1 bonded',
    'Connector bonded MQA-2',
    'MQ2 gas module powder',
    'MQ3 powder coated steel',
    'Cable MQP-2-8',
    'MQ-2 gas sensor',
  ])('is none beside other things: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['钕铁硼磁钢 F48SH-14.2*9.8*3', 'NdFeB magnet D48SH-10*5', '磁钢 F45SH 10*5*2', 'NdFeB R38EH-20*10*5'])(
    'is a grade behind the letter of a shape, where magnets are spoken of: %s',
    (text) => {
      expect(contentsOf(text)[0]).toMatchObject({ material: 'ndfeb-sintered' });
      expect(contentsOf(text)[0]?.elements).toContainEqual(
        expect.objectContaining({ symbol: 'Dy', presence: 'likely' }),
      );
    },
  );

  it.each(['Flange F40SH 20x10', 'Bearing D42UH', 'R35SH spacer', 'Rotor R42SH', 'IC F48SH', 'F38SH-20x10x5'])(
    'and elsewhere none: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('a type number in one column, and a noun in the next', () => {
  it.each([
    ['MG996R', 'Plan to buy'],
    ['MG996R', 'Plan B'],
    ['MG996R x 2', 'Plan to borrow them from the lab'],
    ['MG996R', 'in a drawer'],
    ['MG996R', 'Unlikely to be in a drawer'],
    ['MG996R', 'Probably on the shelf'],
    ['MG996R', 'in der Schublade'],
    ['MG996R', 'im Schrank'],
    ['MG996R', 'dans le tiroir'],
    ['MG996R', 'en el cajón'],
    ['28BYJ-48', 'w szufladzie'],
    ['Plan to buy', '28BYJ-48'],
  ])('is of what the number says, where the noun says what is planned or where it lies: %s | %s', (name, said) => {
    expect(claimsOf(['description', name], ['description', said])).not.toEqual([]);
  });

  it.each([
    ['MG996R', 'Bracket'],
    ['MG996R', 'Plan of the bracket'],
    ['MG996R', 'Drawing'],
    ['MG996R', 'Drawer'],
    ['MG996R', 'Screws in a drawer'],
    ['MG996R', 'Mount in the case'],
    ['MG996R', 'Halter im Schrank'],
    ['MG996R', 'Support dans le tiroir'],
    ['MG996R bracket', 'in a drawer'],
    ['Bracket', 'in a drawer'],
  ])('is another part, where that names one: %s | %s', (name, said) => {
    expect(claimsOf(['description', name], ['description', said])).toEqual([]);
  });
});

describe('a type number, and behind a dash or in brackets where it sits', () => {
  it.each(['RobStride 03 - hip yaw', 'MG996R - yaw axis', 'MG996R - gripper', 'MG996R (gripper)', 'RobStride 00 (1/arm)', 'RobStride 03 - leg hip yaw (1/leg)'])(
    'is the motor: %s',
    (text) => {
      expect(claimsOf(['description', text])).not.toEqual([]);
    },
  ); // prettier-ignore

  it.each(['Gripper for MG996R', 'MG996R gripper', 'Yaw bracket MG996R', 'MG996R - bracket', 'Gripper (MG996R)', 'MG996R - gripper plate'])(
    'is not, where that is what is bought: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([]);
    },
  ); // prettier-ignore
});

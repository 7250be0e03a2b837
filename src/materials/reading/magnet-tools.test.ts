import { describe, expect, it } from 'vitest';
import { holds, shown } from '../described.fixture.ts';

describe('tools that handle magnets, and what stands in for one', () => {
  it.each([
    'PICKER, MAGNET', 'LOADER, MAGNET', 'INSERTER, MAGNET', 'Magnet pusher', 'Magnet chute', 'Magnet nest', 'Stößel Magnet', 'Rutsche, Magnet', 'Magnet-Vereinzelung', 'Nid aimant', 'Éjecteur aimant', 'Spintore magneti', 'Nido imán', 'Ninho ímã', 'Zsyp magnesów', 'Выталкиватель магнита', 'Vyrážeč magnetů', '磁铁推块', '磁铁料道', '磁铁吸嘴', '磁石プッシャ', 'マグネットシュート', '자석 푸셔', '자석 네스트', 'mıknatıs itici',
    'DUMMY MAGNET', 'Magnet dummy, Al', 'Magnetdummy', 'Aimant factice',
    '吸铁片 SPCC 1.0', '磁铁吸片', 'Ersatzbremsmagnet (Spule)', 'Magnet (Spule) 24 V', 'Magnet (coil)', 'BRAKE/MOTOR TEMP 2P', 'MOTOR TEMP 2P', 'MOTOR STATUS',
  ])('are none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Pusher with magnet', 'Magnet for picker 6x3', 'Nest mit Magnet 5x3 N42', 'Magnetring PAS', 'Magnetscheibe PAS', 'PUSHER MOTOR 24V', 'Motor, pusher', 'Google Nest Mini speaker', 'Servo motor 400 W, motor temp. max 130 °C',
  ])('hold what is named in them or for them: %s', (text) => {
    expect(holds(text)).toBe(true);
  }); // prettier-ignore

  it.each(['Ersatzbremsmagnet 104 V'])('are wound where a voltage feeds them: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

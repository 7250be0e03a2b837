import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

describe('Vietnamese words that are others without their accents', () => {
  it.each([
    'Tai nghe chụp tai cao cấp',
    'Động cơ servo cao cấp',
    'Nam châm cao cấp N52',
    'Laser Nd:YAG Q-Switched cao cấp',
    'Motor nâng cấp cho quạt',
    'Cặp loa 8 ohm',
    'Cục nam châm',
    'Nam châm cân bằng',
    'Loa cầm tay 8 ohm',
  ])('are no cable, cap, cam, can or button: %s', (text) => {
    expect(contentsOf(text)).not.toEqual([]);
  });

  it.each(['Cáp loa', 'Cáp động cơ', 'Cúc nam châm', 'Điều khiển servo 24V', 'Điều khiển động cơ DC'])(
    'are what they say: %s',
    (text) => {
      expect(contentsOf(text).filter(({ report }) => report)).toEqual([]);
    },
  );
});

describe('what controls a servo', () => {
  it.each(['Kawalan servo 24V', 'Kontrol servo 24V', 'ควบคุมเซอร์โว 24V', 'تحكم بمحرك السيرفو'])(
    'is none: %s',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );
});

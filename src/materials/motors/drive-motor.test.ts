import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns } from '../described.fixture.ts';

const classOf = (text: string): string | null | undefined => contentsOf(text)[0]?.componentClass;

describe('驱动电机, as any drive motor is called', () => {
  it.each(['清扫驱动电机', '纸路驱动电机', '驅動電機', '汽车座椅驱动电机'])(
    'is a motor of no stated kind: %s',
    (text) => {
      expect(classOf(text)).toBe('motor');
    },
  );

  it.each(['电动汽车驱动电机', '新能源汽车 驱动电机', '后驱动电机总成 150kW', '驱动电机 120kW', '叉车驱动电机'])(
    'is that of a vehicle where one is named, or by its power: %s',
    (text) => {
      expect(classOf(text)).toBe('motor-ev-traction');
    },
  );
});

it('takes no short number of a servo for what the words call a loudspeaker', () => {
  const [content] = contentsOfColumns(['partNumber', 'HS-50'], ['description', 'Hangszóró 50 mm 8 ohm']);
  expect(content?.componentClass).toBe('loudspeaker');
  expect(contentsOfColumns(['partNumber', 'HS-50'], ['description', 'Servo'])[0]?.componentClass).toBe('servo-hobby');
});

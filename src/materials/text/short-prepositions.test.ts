import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('words cut short to their first letter', () => {
  it.each(['Zahnriemen f. TILT-Motor', 'Kabel f. Servo', 'Rem f. Motor'])('%s: what it is for', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Motor 24VDC PM m. snäckväxel', 'Getriebemotor 12V DC m. Bremse', 'Gehäuse m. Magnet N35'])(
    '%s: what it has',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );

  it.each(['КРЫШКА С МАГНИТОМ', 'МАХОВИК БЕНЗОПИЛЫ 52СС, С МАГНИТАМИ', 'КРИШКА З МАГНІТОМ', 'ŚRUBA Z MAGNESEM'])(
    '%s: in capitals as well',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});

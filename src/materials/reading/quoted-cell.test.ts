import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a cell in quotation marks', () => {
  it.each([
    '8505.11.00 | parts | "Permanent magnets of metal"',
    'Magnetismus | "Neodym-Magnete"',
    'Sekcja | „Magnesy trwałe” | 12',
  ])('names the thing itself: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(['Haspelrulle "Magnet Pro"', 'Sticker | blue "Motor"', 'Poster "Permanent magnets"'])(
    'quotation marks behind a thing are its name: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('what magnetism comes from', () => {
  it.each([
    'Serie | Fuente magnética | Imanes permanentes',
    'Fuente magnética: imán permanente NdFeB',
    'Source magnétique | Aimants permanents',
    'Sorgente magnetica | Magneti permanenti',
    'Źródło pola magnetycznego | Magnesy trwałe',
    'Fonte magnética | Ímãs permanentes',
  ])('is the magnet: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(['Fuente | Imanes permanentes', 'Fuente magnética | Electroimán', 'Fuente de alimentación 24 V, motor'])(
    'another source is a part: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('names of goods in Latin letters, as shops write Russian', () => {
  it.each(['magnit-zamok-disk-8h2mm-komplekt-4-magnita', 'magnity-dlya-sumok-18mm', 'magnit-zastezhka-14mm'])(
    'is the magnet that stands first: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );

  it.each([
    'zamok-nakladnoj',
    'magnitola-2din',
    'magnit-feritovyj-kolco-30h10',
    'ferritovyj-magnit-disk-18h3',
    'lenta-magnitnaya-kasseta',
  ])('is none: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a pen with a motor', () => {
  it('is called so in English as in Chinese', () => {
    expect(holds('Faulhaber 2610 micro-motor pen')).toBe(holds('Faulhaber 2610 微马达笔'));
    expect(holds('Permanent make-up motor pen')).toBe(true);
    expect(holds('Paint pen for motors')).toBe(false);
  });
});

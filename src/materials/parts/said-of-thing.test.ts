import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const tells = (description: string, category: string): boolean =>
  claimsOf(['description', description], ['category', category]).length > 0;

describe('a category says what a line is', () => {
  it.each([
    ['Speakers', '8 inch paper cone'],
    ['Speakers', 'with aluminium frame'],
    ['Speakers', 'pair 5.25 inch, grille included'],
    ['Speakers', '5.25 inch in wooden cabinet box'],
    ['Parlantes', 'Par 6" armazón de acero'],
    ['Parlantes', 'Par 5" serie oro, cono polipropileno'],
    ['Parlantes', 'Par 6" 80 W, instalación en puertas traseras'],
    ['Lautsprecher', '13 cm mit Gitter'],
    ['Haut-parleurs', '13 cm avec grille'],
    ['Motors', '12V 90 RPM metal housing'],
    ['Motors', '12V 90 RPM with cable'],
    ['Motoren', '24 V 90 U/min Alugehäuse'],
    ['Magnets', '18x3mm with steel cup'],
    ['Magnets', '18x3 mm in plastic box'],
    ['Stepper motors', 'Size 39 mm with cable'],
  ])('%s, where a description says only what that is built of or comes with: %s', (category, description) => {
    expect(tells(description, category)).toBe(true);
  });

  it.each([
    ['Motors', 'mounting bracket'],
    ['Motors', 'bracket with screws'],
    ['Motors', '5 mm steel shaft'],
    ['Motors', '12 V cable with plug'],
    ['Motors', 'Repair kit with gasket'],
    ['Motors', 'metal housing'],
    ['Motors', 'Gasket in box'],
    ['Speakers', 'Cable 3 m'],
    ['Speakers', 'grille'],
    ['Speakers', '8 inch grille'],
    ['Speakers', 'Wooden box'],
    ['Speaker parts', 'Cone paper 8"'],
    ['Magnets', 'Steel cup'],
    ['Magnets', '20 mm steel cup'],
    ['Bolts', 'M5 with steel cup'],
  ])('%s, and not where one names another part: %s', (category, description) => {
    expect(tells(description, category)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { firmIn } from './odd-firm.ts';

describe('a cell for a firm', () => {
  it.each(['自研', '自制（3D打印）', 'Workshop', 'Reused (workshop)', 'In-house', 'own stock', 'Eigenfertigung', 'fait maison', 'fabricación propia', 'самодельный', '社内', '자체 제작', 'From stock', 'DIY'])(
    'names nobody outside: %s',
    (text) => {
      expect(firmIn(text)).toBeNull();
    },
  ); // prettier-ignore

  it.each(['3923', '7'])('names nobody by a number of few digits: %s', (text) => {
    expect(firmIn(text)).toBeNull();
  });

  it.each(['Workshop Supplies Ltd', 'Stockmann GmbH', 'Houseware Inc.', '自贡硬质合金', '本田', 'Owens Corning', '1688', '100234', 'Nordmagnet AB (Sweden)', '3M', 'Lagerwerk AG', 'Internorm'])(
    'names a firm: %s',
    (text) => {
      expect(firmIn(text)).toBe(text);
    },
  ); // prettier-ignore

  it.each(['Market', 'Online / Local', 'Local Store', 'hardware store', 'Automotive Scrap', 'Amazon', 'Amazon.de', 'AliExpress / Amazon.es', 'eBay', 'Taobao', '市场'])(
    'names a kind of shop or a market, and nobody who knows what is in a thing: %s',
    (text) => {
      expect(firmIn(text)).toBeNull();
    },
  ); // prettier-ignore

  it.each(['Market Hill Magnetics', 'Amazonas Motors', 'Online Components', 'Shopbot Tools', 'Allegro', 'Store Norske', 'Bourns / Mouser'])(
    'names a firm that is called after one: %s',
    (text) => {
      expect(firmIn(text)).toBe(text);
    },
  ); // prettier-ignore

  it.each(['Extern', 'Intern', 'Buy', 'Make', 'make / buy', 'Buy (e.g. Nidec/Welling EC class)', 'Zukauf', '外购', 'generic / any'])(
    'says that a thing is bought or made, and not by whom: %s',
    (text) => {
      expect(firmIn(text)).toBeNull();
    },
  ); // prettier-ignore

  it.each(['Externa Motors', 'Make Block', 'Buyers Products', 'Generic Robotics', 'Intermot', 'Acme / Kestrel Motion', 'Extern GmbH', 'Other'])(
    'names a firm whose name begins so: %s',
    (text) => {
      expect(firmIn(text)).toBe(text);
    },
  ); // prettier-ignore

  it('is without what stands for any other', () => {
    expect(firmIn('T-Motor / SunnySky / generic')).toBe('T-Motor / SunnySky');
    expect(firmIn('Nidec or equivalent')).toBe('Nidec');
  });

  it('is without where the thing was bought, and how', () => {
    expect(firmIn('Prior Scientific (used)')).toBe('Prior Scientific');
    expect(firmIn('Robotis / robots-shop.de')).toBe('Robotis');
  });

  it('is without what is noted of the thing behind the name', () => {
    expect(firmIn('Robokits (100 RPM Grade A listed at ₹477)')).toBe('Robokits');
    expect(firmIn('Mouser (qty 10+)')).toBe('Mouser');
  });

  it.each(['estimate', 'Estimated', 'estimate (list price about 90)', 'estimate: model of costs', 'measured', 'Datasheet', 'data sheet, page 3', 'README v3', 'netlist.yaml', 'docs/spec/motor_2024.pdf', 'docs/PARTS.md', 'https://maker.example/files/motor-24v.pdf', 'Schätzung', 'Datenblatt', 'fiche technique', 'hoja de datos', 'оценка', '估算', 'データシート', '추정'])(
    'names where a figure is from, and nobody: %s',
    (text) => {
      expect(firmIn(text)).toBeNull();
    },
  ); // prettier-ignore

  it.each(['Measured Air Systems', 'Datasheet Motors Inc.', 'Estimate Electronics', 'Catalogue House', 'motors.example.com', 'https://shop.example/motor-24v', 'Net-Motors', 'shop.md', 'asp.net', 'Quote & Sons', 'Company.C'])(
    'names a firm that is called alike, or a shop: %s',
    (text) => {
      expect(firmIn(text)).not.toBeNull();
    },
  ); // prettier-ignore
});

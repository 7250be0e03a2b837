import { describe, expect, it } from 'vitest';
import { holds, shown } from '../described.fixture.ts';

describe('a code that several makers use', () => {
  it.each(['Cerium oxide slurry HS-8005', 'Lanthanum oxide powder HS-55'])(
    'is no servo where a chemical is named: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it.each(['HS-645MG', 'HS-422 servo'])('is one otherwise: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('a word for a drive and for its motor', () => {
  it.each([
    'Napęd servo ASD-A2-0721-L',
    'сервопривод MR-J4-70A',
    'servo ovladač',
    'erősítő servo',
    'servo-ohjainyksikkö',
    'سيرفو درايف',
    'реактивный синхронный двигатель СД-54',
  ])('is settled by the number of an amplifier, or a word beside it: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Savox servo motor ASD-A2-0721-L',
    'servo motor ECMA-C20604 with ASD-A2-0421-L',
    'сервопривод с двигателем',
  ])('is the motor where it says so: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('alloys by their designation', () => {
  it.each(['Mg-10Y hardener', 'Алюминиевый сплав 01570С лист 2 мм'])('are read with their suffix: %s', (text) => {
    expect(shown(text).length).toBe(1);
  });

  it.each(['Epoxy hardener Mg-10', 'hardener HY951 for epoxy', 'steel sheet 1570C'])(
    'are not in other names: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { holds, shown } from '../described.fixture.ts';

describe('a grade with a letter of coercivity', () => {
  it.each([
    'Rotor, N38H',
    'Rotor, N42M',
    'Rotor N48H segments',
    '8 pole with N38H blocks',
    'N28EHS | 10.5-11.3 | 35 | 24-29',
    'N30EHS',
    'N33EHS 30x10x5',
    '38UH block',
    '35UH segment',
    'Grade 45SH',
    'Güte 38EH',
    'rotor segment 42SH',
    'Arc segments 45SH',
    'Rotor arc 38EH',
  ])('is that of a magnet on a rotor, by its shape, or where it is called a grade: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  });

  it.each([
    'Rotor shaft N42H',
    '8 pole connector N38H block',
    '33uH ring',
    '35Ah block',
    'Rubber block 45 Sh',
    'Segment 42Sh PU',
    'Segment clamp 45SH',
    'Round bar 42CD4 D42 (42SH)',
    'Bumper, grade 45SH, rubber',
    'terminal block 38UH',
    '48SH',
  ])('and means something else beside another part or a unit, or alone: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

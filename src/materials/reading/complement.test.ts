import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { holds } from '../described.fixture.ts';

describe('what stands before "de" in the languages whose heads stand first', () => {
  it.each([
    'ANILLOS DE MOTOR TOYOTA',
    'Pistones de motor',
    'Frontal de motor',
    'Escobilla del motor',
    'Biela do motor',
    'Chapeau de moteur',
    'Fiancata del motore',
    'Carenado de altavoz',
  ])('is what the text is about, known or not: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Juego de motor',
    'Kit de motor paso a paso',
    'Conjunto de motor y reductor',
    'Unid. de motor',
    'Surtido de motores',
    'Motor de paso',
    'Altavoz de 8 ohm',
    'Anillo de imán',
    'Rotor de motor',
    'Motor de corriente continua',
  ])('only counts or groups, or is a magnet itself: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

it('is unclassified where nobody knows what it is: that it is no motor says no more', () => {
  const decomposer = createDecomposer(knowledge());
  const coverage = (text: string) =>
    decomposer.decompose({
      texts: [{ role: 'description', text, column: 0 }],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    }).coverage;
  expect([coverage('Embellecedor de motor'), coverage('Soporte de motor'), coverage('Motor de paso')]).toEqual([
    'unclassified',
    'non-carrier',
    'carrier',
  ]);
});

import { describe, expect, it } from 'vitest';
import { holds } from './described.fixture.ts';

describe('what stands before "de" in the languages whose heads stand first', () => {
  it.each(['ANILLOS DE MOTOR TOYOTA', 'Pistones de motor', 'Frontal de motor', 'Escobilla del motor', 'Biela do motor', 'Chapeau de moteur', 'Fiancata del motore', 'Carenado de altavoz'])('is what the text is about, known or not: %s', (text) => {
    expect(holds(text)).toBe(false);
  }); // prettier-ignore

  it.each(['Juego de motor', 'Kit de motor paso a paso', 'Conjunto de motor y reductor', 'Unid. de motor', 'Surtido de motores', 'Motor de paso', 'Altavoz de 8 ohm', 'Anillo de imán', 'Rotor de motor', 'Motor de corriente continua'])('only counts or groups, or is a magnet itself: %s', (text) => {
    expect(holds(text)).toBe(true);
  }); // prettier-ignore
});

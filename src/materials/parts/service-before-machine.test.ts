import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

describe('work on a machine, or on what is discarded', () => {
  it.each([
    'Overhaul, turbo pump', 'Overhaul of turbo pump', 'Rebuild, servo motor', 'Rebuild of servo motor', 'Refurbishment, servo motor', 'Révision moteur brushless', 'Révision de servomoteur', 'Balancing of PM rotor', 'Rebobinado de servomotor', 'Überholung Servomotor', 'Revisie van servomotor', 'Remont serwomotoru', 'Ремонт серводвигателя',
  ])('is no machine: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Vidange et élimination d’effluents contenant du gadolinium', "Élimination d'effluents au gadolinium", 'Collecte et élimination déchets contenant de l’yttrium', 'Disposal, gadolinium waste', 'Disposal of yttrium waste', 'Collection and disposal, gadolinium effluent', 'Gestión de efluentes con gadolinio', 'Vaciado y gestión de efluentes con gadolinio', 'Retirada de efluentes com gadolínio', 'Dosage du gadolinium dans le sang', 'Oznaczenie gadolinu w moczu',
    'Entsorgung gadoliniumhaltiger Abwässer', 'Smaltimento reflui con gadolinio',
  ])('is no rare earth: %s', (text) => {
    expect(contentsOf(text).filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')).toEqual([]);
  }); // prettier-ignore

  it.each(['Servo motor, rebuilt', 'Servo motor, overhauled', 'Turbo pump, new, overhaul interval 5 years', 'PM rotor, balanced', 'Servo motor rev. B', 'Servo motor, revision C', 'Oznaczenie: Silnik BLDC 24 V', 'Garbage disposal, BLDC motor', 'Turbo pump balanced'])('leaves the machine: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['Gadolinium metal 99.9 %', 'Gadolinium oxide, waste grade', 'Gadolinium, 25 g'])('leaves the element: %s', (text) => {
    expect(contentsOf(text)).not.toEqual([]);
  }); // prettier-ignore
});

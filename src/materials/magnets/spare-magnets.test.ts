import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';

const decomposer = await bundledDecomposer();

/** What a description holds: `motor` for what is inside a component, `magnets` for magnets of their own. */
function holds(...descriptions: string[]): string {
  const texts = descriptions.map((text, column) => ({ role: 'description' as const, text, column }));
  const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
  const there = contents.filter(({ presence, trace }) => !trace && presence !== 'excluded' && presence !== 'unlikely');
  return there
    .map(({ form }) => (form === 'component' ? 'motor' : 'magnets'))
    .sort()
    .join(' + ');
}

describe('magnets beside a motor', () => {
  it.each([
    'Kit: BLDC motor + 4 spare magnets N35',
    'BLDC motor and magnets',
    'BLDC motor with 4 spare magnets',
    'BLDC motor with replacement magnets N42',
    'BLDC motor (incl. spare magnets N42SH)',
    'BLDC motor, 4 spare neodymium magnets',
    'Servo motor incl. 2 loose magnets',
    'BLDC-Motor mit Ersatzmagneten N42SH',
    'BLDC motor + Ersatzmagnete',
    'Moteur BLDC avec aimants de rechange',
    'Motor BLDC con imanes de repuesto',
    'BLDC 모터 + 예비 자석',
    'ブラシレスモータ + 予備磁石',
    '无刷电机+备用磁铁 N38',
  ])('are magnets of their own: %s', (text) => {
    expect(holds(text)).toBe('magnets + motor');
  });

  it('are so in a further column', () => {
    expect(holds('BLDC motor', '4 spare magnets N35')).toBe('magnets + motor');
  });

  it('are of the grade that the line gives', () => {
    const texts = [{ role: 'description' as const, text: 'Kit: BLDC motor + 4 spare magnets N35', column: 0 }];
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents.find(({ form }) => form === 'magnet')?.material).toBe('ndfeb-sintered');
  });

  it('have no mass where the file weighs the whole kit', () => {
    const texts = [{ role: 'description' as const, text: 'BLDC motor + 4 spare magnets N35', column: 0 }];
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: 900 });
    expect(contents.find(({ form }) => form === 'magnet')?.mass).toBeNull();
    expect(contents.find(({ form }) => form === 'component')?.mass).not.toBeNull();
  });

  it.each([
    'BLDC motor with magnets N42SH',
    'BLDC motor with rotor magnets glued',
    'BLDC motor kit with magnets and bolts',
    'Spare BLDC motor with magnets',
    'BLDC motor with extra strong magnets',
    'Servo motor with encoder and magnet',
    'BLDC motor without spare magnets',
    'BLDC motor with loose cable and magnets',
  ])('are the motor’s own, or none: %s', (text) => {
    expect(holds(text)).toBe('motor');
  });

  it('are what a line is that names the motor only as what they are for', () => {
    expect(holds('Spare magnets for BLDC motor')).toBe('magnets');
    expect(holds('无刷电机用备用磁铁')).toBe('magnets');
  });
});

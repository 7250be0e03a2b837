import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** The component that a line is, and what its evidence quotes. */
const told = (description: string): readonly (string | null | undefined)[] => {
  const [content] = contentsOf(description);
  return [content?.componentClass, content?.evidence[0]?.text];
};

describe('a machine that is named by its permanent magnet', () => {
  it.each([
    ['BREMSE PERMANENTMAGN.', 'pm-brake'],
    ['BRAKE, PERM MAGNET', 'pm-brake'],
    ['GENERATORE SINCR. MAGN. PERM.', 'generator-pm'],
    ['GEN. SYNC. AIM. PERM.', 'generator-pm'],
    ['GENERATOR SYNCHR. PERM. MAGN.', 'generator-pm'],
    ['GENERATOR IMANES PERM.', 'generator-pm'],
    ['MOT SYNC AIM. PERM.', 'motor-pmsm-servo'],
    ['MOT. SINCR. MAGN. PERM.', 'motor-pmsm-servo'],
    ['CLUTCH, TORQUE LIMITER, PERM MAGNET', 'eddy-brake'],
    ['EMBRAYAGE, AIMANT PERMANENT', 'eddy-brake'],
    ['COUPLING, PERM MAGNET', 'mag-coupling'],
  ])('is that machine, cut short or not: %s is %s', (text, id) => {
    const [component, quote] = told(`${text} 5NM`);
    expect(component).toBe(id);
    expect(text).toContain(quote);
  });

  it.each([
    ['HALTEBREMSE PERM.ERREGT 24V', 'pm-brake'],
    ['SYNCHRONMOT. PERM.ERR. 3KW', 'motor-pmsm-servo'],
    ['ГЕНЕРАТОР НА ПОСТ. МАГН. 2КВТ', 'generator-pm'],
    ['ДВИГ. СИНХР. С ПОСТ. МАГН. 3КВТ', 'motor-pmsm-servo'],
    ['永磁制动器', 'pm-brake'],
    ['GENSET, PMG EXCITED, 200KVA', 'generator-small'],
  ])('or by what excites it: %s is %s', (text, id) => {
    expect(told(text)[0]).toBe(id);
  });

  it.each([
    'BRACKET, PERM MAGNET',
    'BRAKE DISC, PERM MAGNET',
    'CLUTCH, NO PERM MAGNET',
    'COUPLING FOR PERM MAGNET MOTOR',
  ])('is none where it is another thing, or without: %s', (text) => {
    expect(told(text)[0] ?? null).toBeNull();
  });

  it('leaves the magnet of a machine, by its size', () => {
    expect(told('BRAKE, PERM MAGNET, 10X5X3')[0] ?? null).toBeNull();
  });

  it('leaves what is a part of such a machine', () => {
    expect(told('GENERATOR PERMANENT MAGNET ROTOR')[0]).toBe('rotor-pm');
  });
});

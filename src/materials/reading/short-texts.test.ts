import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, holds } from '../described.fixture.ts';

const componentOf = (text: string): string | null | undefined => contentsOf(text)[0]?.componentClass;

describe('a short text of an item master', () => {
  it.each(['ГОСТ 21559-76 МАГНИТ КС37 12Х8', 'ТУ 48-1301 МАГНИТ КС37А', 'ГОСТ МАГНИТ NDFEB N38SH'])(
    'has the standard in front of the magnet: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([expect.stringMatching(/ magnet /)]);
    },
  );

  it.each(['ГОСТ 7798-70 БОЛТ', 'ГОСТ 24936-89 Магниты постоянные. Общие технические требования'])(
    'is no magnet where a bolt or the title of the standard follows: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it.each([
    ['SERVOMOTOR OH. BREMSE', 'motor-pmsm-servo'],
    ['SCHRITTMOTOR OH. GEBER', 'motor-stepper-hybrid'],
    ['FRAMELESS MTR KIT 90MM ROTOR+STATOR', 'motor-ie5-pm'],
    ['EINBAUMOTOR-SATZ ROTOR+STATOR', 'motor-ie5-pm'],
    ['SERVO,AC,400W', 'motor-pmsm-servo'],
    ['MTR,SRVO,AC,400W', 'motor-pmsm-servo'],
    ['ENCODER,MAG,ABS,12BIT', 'encoder-magnetic'],
    ['INKR.GEBER MAGNETISCH 512 IMP', 'encoder-magnetic'],
    ['POMPE A ENTRAIN. MAGNETIQUE PVDF', 'mag-coupling'],
    ['PUMPE MAGN.GEK. PP', 'mag-coupling'],
    ['MAGNETSYSTEM TAUCHSPULE KPL. M. POLPLATTE', 'halbach-array'],
  ])('is cut short, or has what it is made of behind: %s is %s', (text, id) => {
    expect(componentOf(text)).toBe(id);
  });

  it.each(['DISC,NEO,12MM X 3MM,N50,NI PLT', 'GEBERMAGN. D8X3', 'BETAETIGUNGSMAGN. F. NAEHERUNGSSCH.'])(
    'is a magnet that is cut short: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([expect.stringMatching(/ magnet /)]);
    },
  );

  it.each(['ROTOR+STATOR', 'STECKER OH. BREMSE', 'BRACKET, NI PLT'])(
    'says nothing of a motor or a magnet: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([]);
    },
  );
});

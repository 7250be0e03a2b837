import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const inside = ['ndfeb-sintered component likely'];

describe('the rotor of a motor with magnets', () => {
  it.each([
    'Rotor for servo motor',
    'Rotor für Servomotor',
    'Servomotor-Rotor',
    'Rotor kpl. für Servoantrieb',
    'Läufer für Permanentmagnetmotor',
    'Rotor, dauermagneterregt',
    'Rotor de servomoteur',
    'Rotore per servomotore',
    'Ротор серводвигателя',
    'Ротор бесколлекторного двигателя',
    '伺服电机转子',
    '永磁电机转子',
    '永磁發電機轉子',
    'サーボモータ用ロータ',
    '서보모터 로터',
  ])('holds them, whatever the language says it of: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(inside);
  });

  it.each(['Rotor', 'Läufer für Asynchronmotor', 'Rotor Servoventil', '异步电机转子', '电励磁转子'])(
    'is not what another rotor is: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([]);
    },
  );

  it.each(['Stator für Servomotor', 'Rotorblech für Servomotor', '伺服电机转子轴', '永磁电机转子铁芯'])(
    'is not its other half, nor what is made to carry them: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([]);
    },
  );
});

describe('a generator', () => {
  it.each([
    'Generator with permanent magnets',
    'Synchrongenerator mit Dauermagneten',
    'générateur synchrone à aimants permanents',
    'Generador síncrono de imanes permanentes 250 kW',
    'generatore sincrono a magneti permanenti',
    'synchroongenerator met permanente magneten',
    'sabit mıknatıslı generatör',
  ])('that has permanent magnets is none of them: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(inside);
  });

  it.each(['Permanent magnets for generator', 'Permanentmagnete für Generator'])(
    'is not what its magnets are: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual(['magnet-unspecified magnet possible']);
    },
  );
});

describe('a motor that is excited by a winding', () => {
  it.each([
    'EESM traction motor',
    'Traction motor, externally excited',
    'Stromerregter Traktionsmotor',
    'Fremderregte Synchronmaschine',
    'moteur synchrone à rotor bobiné 100 kW',
    '电励磁同步电机 180kW',
    '電勵磁轉子',
    '巻線界磁モータ',
  ])('has no magnets: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual([]);
  });

  it.each(['traction motor 150 kW', 'Permanentmagneterregte Traktionsmaschine'])('is said to be one: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(inside);
  });
});

describe('the primary of a linear motor', () => {
  it.each([
    'Primärteil Linearmotor',
    'Linear motor primary',
    'Partie primaire moteur linéaire',
    'Motor lineal primario',
    '直线电机初级',
    'リニアモータ一次側',
  ])('is its coils, without magnets: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual([]);
  });

  it.each(['Sekundärteil Linearmotor', 'Linear motor secondary part', '直线电机次级', 'リニアモータ二次側'])(
    'is not the secondary, which holds them: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual(inside);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns, holds, shown } from '../described.fixture.ts';

describe('what holds, seals or joins a motor and stands first', () => {
  it.each([
    'BRACKET FOCUS MOTOR',
    'BRACKET PARK LOCK ACTUATOR',
    'GASKET INLET VACUUM PUMP DC MOTOR',
    'HOLDER LASER ROD',
    'Fäste elmotor radenhet',
    'BRAKET MOTOR',
    'Conta motor 12x20',
    'Tartó motor',
    'Kansi moottori',
    'Ruuvi moottori M5x12',
    '브라켓 모터',
    'ブラケット モータ',
    '支架 电机',
    '垫片 磁铁',
    'FLATCABLE MOTOR 14P',
    'HV CABLE TWT 10KV',
    'END CAP MTR FRONT PA66',
    'PRIMARY COIL UNIT IRON CORE LIN MTR 12-POLE',
    'KOOLBORSTEL PITCHMOTOR 20x32x40',
    'Tweeter diaphragm 25 mm',
    'CONN_MOTOR 1x02',
    'Fan wheel, motor',
    'Hub, motor',
    'Motor hub 6 mm bore',
    'Actuator, thermal, 24 V',
    'Stellantrieb, thermisch',
  ])('is what the text is about: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Bracket mounted DC gear motor 12V',
    'Washer pump motor 12V DC',
    'MOTOR FOCUS BRACKETLESS BLDC',
    'Servo motor kablolu',
    'Motor hub 350W 36V',
    'Hub motor 36 V',
    'Actuator, linear, 24 V',
    'Motor, servo',
    '모터 24V',
    '电机 24V',
  ])('is not what is no such word: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('a genitive', () => {
  it.each([
    'Konektor motora M23 8-pin',
    'Motora kondensators 16 µF',
    'Servomotora kabelis 5 m',
    'Кронштейн двигателя',
    'Držiak reproduktora',
    'Nosilec motorja',
  ])('is what something else is of, whichever of the two stands first: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it('alone names the thing', () => {
    expect(holds('Motora 24 V DC, bezkartáčový')).toBe(true);
  });
});

describe('a second column that is what holds or seals a thing, and nothing else', () => {
  const held = (name: string, more: string): number =>
    contentsOfColumns(['description', name], ['description', more]).filter(({ presence }) => presence !== 'excluded')
      .length;

  it.each([
    ['Motor', 'Gasket'],
    ['스피커', '브라켓'],
    ['磁铁', '支架'],
    ['Servomotor', 'Halterung'],
  ])('is what the line is: %s | %s', (name, more) => {
    expect(held(name, more)).toBe(0);
  });

  it.each([
    ['Motor', 'Gasket included'],
    ['Servo motor', '400 W'],
    ['Loudspeaker', 'black housing'],
  ])('%s | %s is not', (name, more) => {
    expect(held(name, more)).toBeGreaterThan(0);
  });
});

describe('names that stand first and are cut short, as lists of materials managers write them', () => {
  it.each([
    'MTR,BLDC,24V,60W,4000RPM',
    'MTR,STEP,NEMA23,1.8DEG',
    'MAG,RARE EARTH,10X5,NI',
    'RING,MAGNET,32OD X 24ID',
    'SPKR,8OHM,2W,40MM',
    'CPLG,MAG,5NM',
    'GENERATOR,PM,5KW',
    'DRIVE,HARD DISK,2TB',
    'SEPARATOR,MAGNETIC,GRATE',
    'FOIL,DYSPROSIUM,0.1MM',
    'INGOT,SAMARIUM',
    'MOTOR,FAN,24V',
    'MAG SEG 45UH 12X6X2 BLK EPOXY',
    'BLOWER 24V BLDC 3-PH SENSORLESS',
    'MAT-1002 | servo motor | 750 W',
    'F-BOM-02 | Side magnets | NdFeB N42',
    'Motor, cable 5 m',
    'PMP,MAG DRV,PP,20LPM',
    'TGT SPUTTER GD 2IN DIA',
    'TGT,SPUTTER,DY 3N',
    'Motor installed in housing',
    'Magnet Cylindrical in Casing (Complete)',
    'LRA',
    'YBaCuO',
    'Scandium arc-cast pellet, 15.9 mm dia',
  ])('name what holds a magnet: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'BRKT,MTR,MTG',
    'BRG CYL ROLLER NU2207ECP C3 DE MOTOR M-204',
    'GEAR MOTOR SF47DRS80M4BE2',
    'GEAR MOTOR R67 1.5 KW 1410/27 REV/MIN',
    'HOUSING GD-ALSI12',
    'Gehäuse GD-AlSi12(Cu)',
    'CBL,MTR,5M,SHLD',
    'DRV,SERVO,3A,ETHERCAT',
    'HSG,SPKR',
    'MTR,IND,1.5KW,4P,B5',
    'STRTR,MAG,SZ 1',
    'MOTOR,INDUCTION,5HP',
    'MAGNET,ELECTRO,24VDC',
    'FOIL,ALUMINIUM,0.1MM',
    'MOTOR,MOUNT,RUBBER',
    'SERVO,HORN',
    'MAGNET,HOLDER,PLASTIC',
    'VLV,SOL,24VDC,1/4NPT',
    'SNSR,MAG,CYL',
    'RING,RETAINING,MAGNET WIRE SPOOL',
    'CABLE SERVO MTR PWR 5M W/BRAKE',
    'BRACKET MOTOR NEMA 23',
    'HARNESS SERVO MTR',
    'CAP MOTOR RUN 16UF 450V MKP',
    'Bolt embedded in reaction wheel',
    'Speaker damping',
    'ULN2003 driver board (usually included with stepper)',
    'TGT RPM 1500',
  ])('name another part: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('what stands behind the rating of a motor', () => {
  it('says what excites it, and is no magnet of its own', () => {
    expect(contentsOf('Motor 1.5 kW permanent magnet 4-pole').every(({ form }) => form === 'component')).toBe(true);
  });
});

describe('what several words share', () => {
  it.each(['Speaker and headphone splitter', 'Motor and encoder cable', 'Motor and gearbox housing', 'Motor- und Getriebegehäuse', 'Bocina para la hélice', 'FPV drone frame 10 inch carbon fiber racing quadcopter', 'RC drone battery 4S quadcopter', 'F450 quadcopter frame kit drone', 'Motorhalter Schrittmotor NEMA17', 'Motorbeugel hulpmotor met rubber demper', 'Lautsprecherkabel Lautsprecher 2 m', 'Woofer 18" ferrite', 'Magnet retention epoxy', 'キャップ モータの入力に付ける', "Sensore A3144. Abbinare a magnete sull'albero", 'speaker_left (black polyamid)'])('is no carrier: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Servo and servo horn', 'Motor and fan', 'Motorcycle speaker 4 ohm', 'Extruder Motor', 'TAB.03 POS.3 | SERVOMOTOR CON REDUCTOR', 'MAGNET ARC NEO 38UH 45DEG EPOXY BLK', 'Speaker (black)', '45SH, 42UH, 38EH up to 180 °C', '80ST-M02430'])('is one: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
}); // prettier-ignore

describe('magnets that are cut short', () => {
  it.each([
    'MAGN.SINT.PIASTR.30X10X3 GR.42SH NICH. - CONF.100PZ',
    'blk mag 1.000x.500x.250 thru .250 grd 35EH NiCuNi',
    'MAG,ARC,ROTOR,PMSM 8P,45-UH,PHOS',
    'mag.lamela 60x12x4 N38SH fosfát',
    'ANELLO MAGN. SAM-COB. 40X25X6',
    'PASTILLA SAMARIO COB. 5X3',
    'ROTOR MIKNATISI 25X10X3 40SH EPOKSI (SERVO REV.)',
    '钕磁铁 N52薄片',
    '磁铁 D10*3 N35 镀锌 单面背胶',
    'magnit-neodimovyj-disk-10h6-mm',
  ])('are magnets beside their grade or material: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['magnet']);
  });

  it.each(['MAG. VENTIL 24V', 'MAG FEEDER 40', 'Magn. stearate 25 kg', 'Mag plate AZ31'])(
    'are none without: %s',
    (text) => {
      expect(contentsOf(text).some(({ form }) => form === 'magnet')).toBe(false);
    },
  );
});

describe('a carrier that is cut short, or what a part is filed under', () => {
  it.each([
    'FIRÇASIZ MOT. 36V',
    'SERVOMOT. KINCO SMH60S-0040 C/FRENO',
    'MOT.P.P. 57X76 2N/M 4,2A',
    'SM 3-ph. Schrittm. VRDM 3910/50',
    'Аудио колонка',
  ])('is one: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'MOTOR | ANILLOS DE MOTOR | ANILLOS DE MOTOR DAEWOO TICO 68.5mm',
    'Schakelaar op Score Motor',
    'Wechsler Motor betätigt',
    'Ванный гарнитур',
    'GaP crystal',
  ])('is none: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a part before a carrier in a Germanic language', () => {
  it.each(['Abdeckung Lautsprecher 100 mm', 'Halterung Schrittmotor NEMA17', 'Flansch Getriebemotor', 'Gitter Lautsprecher', 'Kabel Servomotor 5 m', 'DICHT. F. GETR.MOT', 'KOHLEB. F. MOTOR', 'CABLE P. SERVOMOT. 5M', 'CAVO X SERVOMOT. 5M', 'UCHW. SILN. NEMA17', 'モーターシャフト 8mm', 'Portamagnete alluminio'])('is what the line is: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Slider servo', 'Cabinet speaker 8 ohm', 'Arm motor', 'Kopfhörer kabelgebunden', '2 X MOTOR', 'MOTOR X AXIS', 'MAGNET F. SENSOR', 'ALTOP. 8 OHM 3W', 'GRMTR 24VDC 30RPM', 'СЕРВОДВИГ. 400ВТ'])('is none here: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
}); // prettier-ignore

describe('a part that is joined to what it is of by a hyphen, in capitals', () => {
  it.each(['HOUSING-MOTOR', 'HOLDER-MAGNET', 'HOLDER-SENSOR MAGNET', 'COVER-MOTOR'])('stands first: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['HUB-MOTOR', 'MOTOR ASSY-EPS COLUMN', 'GEARBOX-MOTOR', 'RING-MAGNET N42'])(
    'does not where the other noun is no such part: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});

describe('a German part beside what it is of', () => {
  it.each([
    'Halter Gebermagnet',
    'EINPRESSVORRICHTUNG GEBERMAGNET',
    'Sensor Gebermagnet',
    'Prüfdorn Motor',
    'Montagehilfe Magnete (Messing-Keile)',
    'Linearmotor Spuleneinheit UM6S',
    'STECKER 6-POL. MOTOR HOEHE',
    'Stecker 4-polig Servomotor',
  ])('stands first, whatever is said behind: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Block Neodymmagnet', 'Ring Dauermagnet 30x20', 'Rotor Dauermagnet'])(
    'is a shape or has the magnet: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});

describe('a part in capitals before a magnet of which nothing else is said', () => {
  it.each([
    'GASKET COVER MAGNET', 'BUSHING MAGNET', 'CAP MAGNET', 'SHAFT MAGNET', 'SPRING MAGNET', 'HOUSING MAGNET', 'BRACKET COVER MAGNET', 'SPRING RETAINER MAGNET', 'YAY MIKNATIS', 'VEER MAGNEET', 'STIFT MAGNET', 'KNOB MAGNET',
  ])('is the thing: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['SHAFT MAGNET N35', 'CAP MAGNET D6X3 N42', 'SPRING MAGNET NDFEB', 'SPRING MAGNET 10X5', 'Shaft magnet', 'Cap magnet', 'LID MAGNET', 'WINDOW MAGNET', 'ROTOR MAGNET'])('is what the magnet is for: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});

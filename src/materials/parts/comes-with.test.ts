import { describe, expect, it } from 'vitest';
import { contentsOfColumns, shown } from '../described.fixture.ts';
import { isTold } from '../told.ts';

/** Components that a line of these texts is told to be or to come with. */
const components = (...texts: readonly string[]): (string | null)[] =>
  contentsOfColumns(...texts.map((text) => ['description', text] as const))
    .filter(isTold)
    .map(({ componentClass }) => componentClass);

describe('what a part comes with, in two columns of text', () => {
  const told = [
    ['Injector head drive', 'Plunger drive with stepper motor', 'motor-stepper-hybrid'],
    ['Throttle', 'Hall twist throttle with magnet ring', 'part-with-magnets'],
    ['Housing', 'contains servo motor 400 W', 'motor-pmsm-servo'],
    ['Gear', 'Planetary gear, with BLDC motor 24 V', 'motor-bldc'],
    ['Cover', 'Cover with magnets', 'part-with-magnets'],
    ['Deckel', 'Deckel mit Magneten', 'part-with-magnets'],
    ['Réducteur', 'Réducteur planétaire avec moteur BLDC 24 V', 'motor-bldc'],
  ] as const;

  it.each(told)('is told: %s | %s', (name, long, id) => {
    expect(components(name, long)).toEqual([id]);
  });

  it.each(told)('is told whichever of them stands first: %s | %s', (name, long, id) => {
    expect(components(long, name)).toEqual([id]);
  });

  it.each([
    ['Bracket', 'Bracket with screws for motor'],
    ['Housing', 'Housing for servo motor'],
    ['Plate', 'Plate with motor mount'],
    ['Manual', 'Manual with motor drawings'],
    ['Cover', 'Cover with holes for magnets'],
    ['Screw', 'Screw, motor side'],
  ])('is none where it is for another thing: %s | %s', (...texts) => {
    expect(components(...texts)).toEqual([]);
  });
});

describe('a column that says what a part comes with', () => {
  it.each([
    ['Frame', 'With 4 motors'],
    ['Rahmen', 'Mit 4 Motoren'],
    ['Gehäuse', 'Mit Lautsprecher'],
    ['Marco', 'Con 4 motores'],
    ['SO-ARM101 braccio leader', 'Con 6 servomotori STS3215'],
    ['Cassa', 'Con 2 altoparlanti'],
    ['Estrutura', 'Com 4 motores'],
    ['Ram', 'Met 4 motoren'],
    ['Rama', 'Z 4 silnikami'],
    ['Rám', 'Se 4 motory'],
    ['Şasi', '4 motor ile'],
    ['Рама', 'С 4 моторами'],
    ['Рама', 'с моторами'],
    ['Khung xe', 'Kèm 4 động cơ'],
    ['車体フレーム', 'モーター4個付き'],
    ['프레임', '모터 4개 포함'],
  ])('may open with a preposition in a capital, and count: %s | %s', (name, more) => {
    expect(components(name, more)).toHaveLength(1);
  });

  it.each([
    ['Rahmen', 'Mit 4 Motorhaltern'],
    ['Rahmen', 'Mit 4 Motoren nicht kompatibel'],
    ['Halter', 'Mit Motor verschraubt'],
    ['Marco', 'Con 4 soportes de motor'],
    ['Marco', 'Con 4 motores no incluidos'],
    ['Cable', 'Con 2 pin motor'],
    ['Cable', 'Con Motor'],
    ['Controller', 'Com port motor'],
    ['Rama', 'Z 4 uchwytami silnika'],
    ['Рама', 'С 4 креплениями моторов'],
    ['Chassis', 'motor hariç'],
    ['フレーム', 'モーターマウント4個付き'],
    ['프레임', '모터 마운트 4개 포함'],
  ])('says nothing of a carrier that is only named there: %s | %s', (name, more) => {
    expect(components(name, more)).toEqual([]);
  });
});

describe('a column that says only what part comes along', () => {
  it.each([
    ['带减速箱', '500W 减速电机'],
    ['直流，带减速箱', '200W 减速电机'],
    ['with gearbox', '500 W gear motor'],
    ['24 V, with gearbox', 'DC motor'],
    ['mit Getriebe', 'Motor 24 V'],
    ['avec réducteur', 'Moteur 24 V'],
    ['con reductor', 'Motor 24 V'],
    ['con riduttore', 'Motore 24 V'],
    ['com redutor', 'Motor 24 V'],
    ['z przekładnią', 'Silnik 24 V'],
    ['с редуктором', 'Двигатель 24 В'],
    ['met tandwielkast', 'Motor 24 V'],
    ['med gear', 'Motor 24 V'],
    ['24 V, z przekładnią', 'Silnik'],
    ['s reduktorom', 'Motor 24 V'],
    ['dişli kutusu ile', 'Motor 24 V'],
    ['incl. gearbox', 'Motor 24 V'],
    ['with cable', 'Loudspeaker 3 W'],
    ['Gearbox included', 'Motor 24 V'],
    ['Getriebe inbegriffen', 'Motor 24 V'],
    ['редуктор в комплекте', 'Двигатель 24 В'],
    ['with servo bracket', 'SG90 servo'],
  ])('takes nothing from what another names, before it or behind: %s | %s', (more, name) => {
    expect(components(more, name)).toHaveLength(1);
    expect(components(name, more)).toHaveLength(1);
  });

  it.each([
    ['with screws', 'Bracket for motor'],
    ['with screws', 'Motor bracket'],
    ['with connector', 'Motor cable'],
    ['mit Stecker', 'Motorkabel'],
    ['with plug', 'for motor 24 V'],
    ['带螺丝', '电机支架'],
    ['с разъёмом', 'Кабель двигателя'],
    ['Motor bracket', 'with screws'],
    ['с кронштейном', 'Кабель двигателя'],
    ['Z bottom bracket', 'Motor'],
    ['Wspornik, z uchwytem', 'Silnik'],
    ['Bracket, screws included', 'Motor'],
  ])('makes no carrier of what it comes with: %s | %s', (...texts) => {
    expect(components(...texts)).toEqual([]);
  });
});

describe('what has something of its own, and comes with a part', () => {
  it.each([
    ['底盘', '含编码器电机'],
    ['底盘', '含编码器TT电机*2'],
    ['底盘', '含编码器TT电机*2：6V，350RPM 金属输出轴'],
    ['底盘', '含520编码器减速电机2个'],
    ['底盘', '含带编码器的TT电机'],
    ['底盘', '带编码器电机2个'],
    ['支架', '附带编码器电机'],
  ])('is told: %s | %s', (name, more) => {
    expect(components(name, more).join()).toMatch(/motor/);
  });

  it.each([
    ['底盘', '含编码器'],
    ['底盘', '含编码器电机支架'],
    ['底盘', '含编码器电机驱动'],
    ['底盘', '含编码器电机线'],
    ['底盘', '不含编码器电机'],
    ['底盘', '含马达编码器'],
  ])('is no motor where it is something else of one: %s | %s', (name, more) => {
    expect(components(name, more)).toEqual([]);
  });
});

describe('a remark that says what a part comes with', () => {
  const remarked = (name: string, remark: string): (string | null)[] =>
    contentsOfColumns(['description', name], ['remarks', remark])
      .filter(isTold)
      .map(({ componentClass }) => componentClass);

  it.each([
    ['Chassis', 'incl. 2 gear motors'],
    ['Chassis', 'Includes two TT motors with encoder'],
    ['Housing', 'comes with speaker'],
    ['Rahmen', 'inkl. 2 Getriebemotoren'],
    ['Rahmen', 'Inklusive Motor und Rad'],
    ['Châssis', 'inclut 2 moteurs'],
    ['Marco', 'incluye 4 motores'],
    ['Telaio', 'comprende 2 motori'],
    ['底盘', '含减速电机2个'],
    ['底盘', '含编码器电机2个'],
    ['フレーム', 'モーター2個付き'],
    ['프레임', '모터 2개 포함'],
  ])('is told: %s | %s', (name, remark) => {
    expect(remarked(name, remark)).toHaveLength(1);
  });

  it.each([
    ['Rahmen', 'inkl. Motorhalter'],
    ['Rahmen', 'inkl. Schrauben für Motor'],
    ['Rahmen', 'inkl. Kabel zum Motor'],
    ['Rahmen', 'ohne Motor'],
    ['Rahmen', 'für 2 Motoren'],
    ['Rahmen', 'mit Motor verschraubt'],
    ['Bracket', 'without motor'],
    ['Bracket', 'for 2 motors'],
    ['Bracket', 'with motor'],
    ['Bracket', 'included with motor'],
    ['Bracket', 'incl. in motor price'],
    ['Bracket', 'includes motor driver'],
    ['Bracket', 'includes no motor'],
    ['Bracket', 'incl. motor cable'],
    ['Bracket', 'Motor not included'],
    ['Bracket', 'includes screws for the motor'],
    ['Manual', 'includes motor'],
    ['底盘', '不含电机'],
    ['底盘', '含电机支架'],
    ['フレーム', 'モーターマウント付き'],
  ])('names none that comes along: %s | %s', (name, remark) => {
    expect(remarked(name, remark)).toEqual([]);
  });
});

describe('a column that says what drives a part', () => {
  it.each([
    ['Gripper', 'driven by an MG996R servo', 'servo-hobby'],
    ['Gripper', 'powered by N20 gear motor', 'motor-dc-brushed-small'],
    ['Robotic gripper', 'Actuated by two MG90S servos', 'servo-hobby'],
    ['Leg', 'Driven by 3 MG996R servos', 'servo-hobby'],
    ['Greifer', 'Angetrieben von einem MG996R Servo', 'servo-hobby'],
    ['Pinza', 'Accionada por un servo MG996R', 'servo-hobby'],
    ['Pince', 'Actionnée par un servomoteur MG996R', 'servo-hobby'],
  ])('is of what is in it where that is a machine: %s | %s', (name, drive, id) => {
    expect(components(name, drive)).toContain(id);
  });

  it.each([
    ['Belt', 'Driven by a NEMA 17 stepper motor'],
    ['Shaft', 'Driven by a 12 V motor'],
    ['Wheel', 'Driven by an N20 gear motor'],
    ['Arm bracket', 'driven by an MG996R servo'],
    ['Gripper', 'driven by the servo'],
    ['Riemen', 'Angetrieben von einem Schrittmotor'],
  ])(
    'names what stands elsewhere for a belt, a shaft, or of the drive of the line beside it: %s | %s',
    (name, drive) => {
      expect(components(name, drive)).toEqual([]);
    },
  );
});

describe('"with" behind a word of another meaning', () => {
  it.each([
    'Mount works with NEMA 23 stepper',
    'Shaft mates with motor',
    'Spacer flush with magnet',
    'Bushing in contact with magnet',
    'Disc rotating with motor',
    'Base screwed together with motor',
    'Zahnrad kämmt mit Motor',
    'Scheibe bündig mit Magnet',
    'Entretoise en contact avec aimant',
    'Distanziale a contatto con magnete',
    'Втулка в контакте с магнитом',
    'Tuleja w kontakcie z magnesem',
  ])('says what the part is for: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Gearbox with motor', 'Getriebe mit Motor', 'Réducteur avec moteur', 'Редуктор с мотором'])(
    'and by itself what comes along: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

describe('a magnet that comes with a thing whose word nobody knows', () => {
  it.each([
    'Zahnradgeber SIZAG 2; mit Vormagnet SmCo',
    'Frobnicator with SmCo magnet',
    'Kloppe mit N42 Magnet',
    'Trulla con imán de neodimio',
  ])('is in that thing: %s', (text) => {
    expect(components(text)).toEqual(['part-with-magnets']);
  });

  it.each([
    'Set with SmCo magnets',
    'Beutel mit 10 Magneten N42',
    'Sachet avec aimants néodyme 5x2',
    '4 pcs with magnet N42',
    '20x10x5 mm with magnet N42',
  ])('is a magnet where a pack or a size stands before it: %s', (text) => {
    expect(components(text)).toEqual([null]);
  });

  it('is a winding where its voltage is stated', () => {
    expect(components('Governor OL35 w/ remote trip magnet 24 V')).toEqual([]);
  });
});

describe('a part that stands in relation to another', () => {
  it.each([
    'Coil wrapped around the magnet',
    'Wire, wound around a magnet',
    'Reed switch triggered by magnet in door',
    'Steel plate facing the magnets',
    'Screw attaching the magnet to the shaft',
    'Nut opposite the magnet',
    'Belt driven by the motor',
    'Pulley pressed on the motor',
    'Bobine autour de l’aimant',
    'Blech neben dem Motor',
    'Пластина напротив магнита',
    'Plaat tegenover de magneet',
    'Acoplada al motor para dispensar',
    'Befestigt am Motor',
    'Ligado ao motor',
    'Reliée au moteur',
    'Gekoppeld aan de motor',
  ])('does not hold it: %s', (text) => {
    expect(components(text)).toEqual([]);
  });

  it.each([
    'Servo motor near the base',
    'SmCo magnet facing the coil',
    'Stepper opposite idler',
    'Pump driven by servo motor',
  ])('is what it is whatever it stands by: %s', (text) => {
    expect(components(text)).toHaveLength(1);
  });
});

describe('a second sentence', () => {
  it.each([
    'N42SH magnet 10x5. Glue it in place.',
    'Neodymium magnet. Screws included',
    'Nema 17 stepper. Needs a driver.',
    'SG90 servo. Bracket is printed.',
    'Hub motor 350W. Controller included.',
    'Loudspeaker 8 ohm. Grille included.',
    'Schrittmotor NEMA 17. Kabel liegt bei.',
    'Шаговый двигатель. Кабель в комплекте.',
  ])('takes nothing from what the first names: %s', (text) => {
    expect(components(text)).toHaveLength(1);
  });

  it.each([
    'Bracket. For motor NEMA 17.',
    'Gearbox. Motor is not included.',
    'Servo driver. Drives servo motors.',
    'Cable. Connects stepper motor.',
    'Motor mount. Fits NEMA 17 stepper motor.',
  ])('makes no motor of another part: %s', (text) => {
    expect(components(text)).toEqual([]);
  });

  it.each(['Gearbox. Motor included.', 'High quality. Neodymium magnet 10x3', 'Synchr. Motor 400 W'])(
    'may name what is there: %s',
    (text) => {
      expect(components(text)).toHaveLength(1);
    },
  );
});

describe('two names before one motor', () => {
  it.each(['fan/pump motor', 'wiper/washer motor', 'blower/heater motor 12 V', 'arm/wrist servo', 'X/Y motor'])(
    'is a motor: %s',
    (text) => {
      expect(components(text)).toHaveLength(1);
    },
  );

  it.each(['brake/motor cable', 'fan/pump motor bracket'])('and is none before another part: %s', (text) => {
    expect(components(text)).toEqual([]);
  });
});

it.each(['Z lift motor NEMA17', 'TV lift motor', 'bed lift motor'])('is no machine of an elevator: %s', (text) => {
  expect(components(text)).not.toContain('elevator-pm');
});

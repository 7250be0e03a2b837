import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

/** What says of which kind a motor is, or that a motor is the thing, against another noun of the text. */
describe('a motor told by its kind', () => {
  it.each([
    'PULSER,MUD,ROTARY,BLDC MOTOR 175C', 'Mud pulser stepper motor', 'Mud pump PMSM motor', 'Dosing pump stepper motor', 'BOMBA DOSADORA MOTOR DE PASSO', 'Pompe doseuse moteur pas à pas', 'Pompa dozująca silnik krokowy',
    'Насос-дозатор шаговый двигатель', '步进电机计量泵', 'Compressor, oil-free magnetic bearing TT300', 'Haltebremse PM 28 V', 'Holding brake PM', 'Frein PM 24V', 'E-machine PSM assy', 'Náboj přední dynamo DH-3D37', 'Mouvement quartz (moteur pas à pas)',
  ])('is in what is moved, whatever else is named: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each([
    'Mud motor', 'Mud motor 6-3/4 7:8 lobe', 'PDM motor 6-3/4', 'Downhole motor', 'Pump, induction motor', 'Pump for stepper motor', 'Pump stepper driver', 'Compressor, piston', 'Holding brake', 'Haltebremse 28 V', 'Brake PM kit', 'Náboj přední', 'Mouvement quartz',
  ])('is none without it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a motor first, and what it moves behind it', () => {
  it.each([
    'Motor wire feeder', 'Motor zone damper', 'Motor valve 24V DC', 'MTR FUEL FLAP LOCK 12V DC', 'Motor door lock 12V', 'Motor trådmatare VR 7000 55 VDC', 'Motor spjeld', '팬 모터', '케이블 릴 모터', '와이어 송급 모터 24VDC',
  ])('is the motor: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each([
    'Motor lock nut', 'Motor lock plate 12mm', 'Motor door lock cover', 'Motor cover 12V DC', 'Motor cable 24V DC', 'Motor relay 12V DC', 'Stepper motor damper', 'Wire feeder', 'Door lock', '케이블 모터', '모터 케이블 릴', '팬 커버',
  ])('is a part of one, or none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a loudspeaker and behind it its horn or cone', () => {
  it.each(['LOUDSPEAKER MARINE HORN 30W', 'Loudspeaker horn type 15 W', 'Lautsprecher Horn 30W', 'Woofer 6-1/2 8R paper cone', 'Woofer paper cone 8 ohm'])('is one by its power or ohms: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['Speaker horn', 'LOUDSPEAKER HORN FLARE PLASTIC', 'Loudspeaker cone', 'Speaker cone paper', 'Woofer cone', 'Speaker surround 8 inch foam', 'Speaker basket'])('is that part without: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('axes, and the frame of their motors', () => {
  it.each(['Achsen NEMA 34 Closed-Loop set Schrittmotor Kit V2.0', 'Ejes NEMA 34 motor paso a paso'])('are those motors: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['Achse 5 mm Schrittmotor', 'Achse für NEMA 17 Schrittmotor', 'Ejes para NEMA 17', 'Eje 5 mm NEMA 17'])('are shafts of motors: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a motor with a winding in place of magnets, or none in it', () => {
  it.each(['MOTOR 24V DC SERIELINDAD', 'DC-motor seriemagnetiserad 24V', 'Motor shuntlindad 110V', 'Seriewikkelmotor 24V', 'Motor 24V, inga magneter', 'Motor 24V, geen magneten', 'Motor uten magneter', 'Motor bez magnetu', 'Moottori ilman magneetteja', 'Motor 24V, kein Dauermagnet'])('has none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['Motor 24V DC permanentmagnetiserad', 'Motor ingen magnetbroms', 'Motor utan kabel', 'Motor uden bremse', 'Servomotor serie 1FK7', 'Motor bez magnetické brzdy'])('and another may: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});

describe('a synchronous motor', () => {
  it.each(['ÁLLANDÓ MÁGNESŰ SZINKRON MOTOR 250W', 'Электродвигатель синхронный с пост. магнитами', 'Permanentmagneetsynchroonmotor 4 kW', 'Szinkronmotor állandó mágnessel 3 kW'])('with magnets is one of industry: %s', (text) => {
    expect(contentsOf(text)).toHaveLength(1);
    expect(contentsOf(text)[0]).toMatchObject({ material: 'ndfeb-sintered', presence: 'likely' });
  }); // prettier-ignore

  it.each(['Szinkron motor 230V 5 rpm', 'Синхронный двигатель 220В 5 об/мин', 'Szinkronmotor állandó mágnessel 230V 4W', 'Synchronous motor 24V 4W timer'])('without, or of a timer, is not: %s', (text) => {
    expect(shown(text)).not.toContain('ndfeb-sintered');
  }); // prettier-ignore
});

describe('a headset', () => {
  it.each(['CASQUE PNEUMATIQUE AUDIO PATIENT', 'Headset, MRI, pneumatic', 'Luftgeleiteter Kopfhörer', 'Casque sans haut-parleur'])('to which a tube leads the sound has no loudspeaker: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['Headset with pneumatic ear cushions', 'Casque audio', 'Casque stéréo haut-parleur 40 mm'])('and another has: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});

describe('the machine of a lift', () => {
  it.each(['永磁同步曳引机 Permanent Magnet Synchronous Traction Machine', 'Permanent magnet synchronous traction machine, lift'])('has magnets where it says so: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  }); // prettier-ignore

  it.each(['Traction machine with worm gear, asynchronous motor', 'Traction machine geared', '曳引机减震垫 Traction Machine Rubber Pad', 'Permanent magnet synchronous traction machine encoder'])('and where not, none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a motor whose field a winding makes, or that fuel or water drives, outside English', () => {
  it.each([
    'Двигатель постоянного тока независимого возбуждения', 'Двигатель постоянного тока смешанного возбуждения', 'Двигун постійного струму послідовного збудження', 'Σειριακό μοτέρ συνεχούς ρεύματος', 'Sériový stejnosměrný motor', 'Indukční lineární motor', 'Lineární indukční motor', 'Linearinduktionsmotor', 'Motor lineal de inducción', 'Линейный асинхронный двигатель',
    'Motor combustó interna', 'Двигатель ВАЗ 2110 в сборе', 'Vodní motor', 'Motor arranque 12V', 'Motor 1AC 230 V', 'Wechselstrom Motor 230 V',
  ])('holds no magnet: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Двигатель постоянного тока 24 В',
    'Lineární motor',
    'Linear motor with inductive encoder',
    'Двигатель 24 В, в сборе',
    'DC motor',
  ])('may hold one: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('a field of permanent magnets, by the noun for it', () => {
  it.each(['Synchrongenerator mit Dauermagneterregung 5 kW', 'Synchronmotor mit Dauermagneterregung', 'Generator mit Dauermagneterregung'])('is one: %s', (text) => {
    expect(shown(text).join()).toMatch(/ndfeb-sintered/);
  }); // prettier-ignore
});

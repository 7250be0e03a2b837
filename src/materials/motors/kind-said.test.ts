import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

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

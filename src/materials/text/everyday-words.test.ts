import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

/** Found by running dictionaries of many languages through the vocabularies: words that mean something else to everybody. */
describe('everyday words', () => {
  it.each([
    'Europe', 'Europe plug 230V', 'Plug Europe', 'Holmes', 'Holmes fan filter', 'Samaritan', 'Samariterin', 'boxes', 'Storage boxes', 'Junction boxes', 'stepping stone', 'Servis kiti', 'Serviço',
    'Casti', 'vantes', 'Skandia', 'Tul blanco', 'меблева гарнітурна плита', 'Ванный гарнитур', 'oordopjes', 'motored', 'conservo', 'skandował', 'ITR 9608', 'ISG ekipmanı', 'Scară aluminiu 3 m', 'nemmágneses csavar', 'رام زیر موتور پژو206', 'tułowiowej',
  ])('are no carriers: %s', (text) => {
    expect(holds(text)).toBe(false);
  }); // prettier-ignore

  it.each([
    'Flügelservo 9g',
    'Europium 99,9 %',
    'Holmium pieces',
    'tlenek holmu',
    'Boxă audio 8 ohm',
    'Căști cu fir',
    'гарнітура провідна',
    'Terbiumoxid',
    'Stepping motor',
    'Servos MG996R',
    'Motoren 24 V',
    'SCARA robot 400 mm',
    'itr metaliczny 99,9%',
  ])('are beside those that are: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

/** Found by running the names of 50,000 devices for computers through them. */
describe('names of devices', () => {
  it.each([
    'SmartNIC N5010 4x100Gb',
    'BCM95719-N41 4x1GBT Ethernet NIC',
    'MPIO FY200',
    'MaxLinear XR21V1410',
    'Edu-Science kit',
    'OneConnect NIC (Skyhawk)',
    'imaWorx CXP-12 Quad',
    'Laser tag gun',
    'Ford Motor Co.',
    'DU-E100 Ethernet',
    'CERN/ECP/EDU',
    'Afterglow gamepad',
    'Afterglow',
    'Afterglow AX gamepad',
    'Afterglow wired pad for Xbox',
    'usbWiggler',
    'IMA.js router',
    'IMA ADPCM codec',
    'Boomer dual audio amplifier',
    'Wireless headset dongle',
    'Speaker dongle',
    'Kopfhörer-Dongle USB-C',
    'Motor hotel',
    'Diamagnet',
    'Paramagnet',
    'Gear stepper, 12 teeth',
    'QuadStepper board',
    'CAT ink',
    'kunkorodó lap',
    'Varžtas su galvos apsauga',
    'Driver_Motor',
    'モータバイク',
    'Motor- oder handbetätigter Schalter',
  ])('are no carriers: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Barracuda 2 TB',
    'Skyhawk 4TB',
    'MaXLine Plus II',
    'Shimano DU-E6100',
    'Ímã 10x5 mm',
    'Terbium aluminium garnet',
    'afterglow pigment green',
    'Afterglow tape 25 mm',
    'Afterglow headset',
    'Wiggler magnet',
    'CAT phosphor',
    'LAP powder 4N',
    'Galvo scanner',
    'Boomer 8 ohm',
    'N42 4x10 mm',
  ])('are beside those that are: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

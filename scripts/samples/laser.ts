import { motor, substance } from './expectations.ts';
import { hit, not, row, type Sample } from './types.ts';

export const laser: Sample = {
  file: 'laser.csv',
  format: 'csv',
  story:
    'A laser builder exports the optics and electronics of a laser head; crystals hold the elements in a dopant or a host, and mirrors and lamps only name the laser they serve. One quoted cell has a line break, so record and line numbers differ.',
  sheets: [
    {
      name: null,
      headerRow: 1,
      partColumn: 1,
      lines: 37,
      rows: [
        row('Item', 'Part No', 'Description', 'Material', 'Qty', 'Vendor', 'Vendor P/N', 'Notes'),
        hit(substance('yag', ['Y'], ['1C908.c'], 'a YAG host crystal'), '1', 'LH-0101', 'Nd:YAG rod Ø4 x 65 mm, 1.1 at%', 'Nd:YAG', '1', 'Crystalline Bohemia', 'CB-NDY-465', 'AR 1064 both ends'),
        hit(substance('yag', ['Y', 'Yb'], ['1C908.c', '1C913.a.3'], 'Yb in a YAG host'), '2', 'LH-0102', 'Yb:YAG disc Ø10 x 0.2 mm, 7 at%', 'Yb:YAG', '1', 'Crystalline Bohemia', 'CB-YBD-1002', 'thin disc on heat sink'),
        hit(substance('yag', ['Y', 'Er'], ['1C908.c', '1C910.a.4'], 'Er in a YAG host'), '3', 'LH-0103', 'Er:YAG rod Ø4 x 80 mm, 50 at%', 'Er:YAG', '1', 'Crystalline Bohemia', 'CB-ERY-480', ''),
        hit(
          { material: 'tgg', elements: ['Tb'], entries: [], presence: ['proven', 'likely'], why: 'an isolator with its TGG crystal named' },
          '4', 'LH-0110', 'Faraday isolator 1064 nm, TGG crystal, 5 mm aperture', '', '1', 'Isolux', 'IX-1064-5', 'isolation > 33 dB',
        ), // prettier-ignore
        hit(substance('tgg', ['Tb'], ['1C904.c'], 'a loose TGG crystal'), '5', 'LH-0111', 'TGG crystal Ø5 x 20 mm (spare)', 'TGG', '1', 'Crystalline Bohemia', 'CB-TGG-520', ''),
        hit(substance('yvo4', ['Y'], ['1C908.c'], 'yttrium vanadate'), '6', 'LH-0120', 'Nd:YVO4 crystal 3 x 3 x 5 mm, a-cut', 'Nd:YVO4', '1', 'Crystalline Bohemia', 'CB-NYV-335', 'seed laser'),
        not('lithium triborate', '7', 'LH-0130', 'LBO crystal 4 x 4 x 15 mm, type I SHG', 'LiB3O5', '1', 'Crystalline Bohemia', 'CB-LBO-4415', ''),
        not('barium borate', '8', 'LH-0131', 'BBO crystal 5 x 5 x 7 mm', 'BaB2O4', '1', 'Crystalline Bohemia', 'CB-BBO-557', 'hygroscopic'),
        not('potassium titanyl phosphate', '9', 'LH-0132', 'KTP crystal 3 x 3 x 10 mm', 'KTiOPO4', '1', 'Crystalline Bohemia', 'CB-KTP-3310', ''),
        not('a mirror for such a laser', '10', 'LH-0140', 'Mirror for Nd:YAG, HR 1064 nm, 0°, Ø25.4 mm', 'fused silica', '3', 'Spiegelhaus', 'SH-HR1064-25', ''),
        not('a mirror for such a laser', '11', 'LH-0141', 'Output coupler, Nd:YAG 1064 nm, R = 80 %', 'fused silica', '1', 'Spiegelhaus', 'SH-OC1064-80', ''),
        not('a lamp for such a laser', '12', 'LH-0142', 'Flashlamp for Er:YAG pumping, xenon, 7 x 80', 'quartz, W', '2', 'Blitzlampen Ilmenau', 'BI-780X', 'consumable'),
        not('a diode that pumps such a laser', '13', 'LH-0143', 'Pump diode for Nd:YAG, 808 nm, 40 W', '', '2', 'Diodenwerk', 'DW-808-40', ''),
        not('a holder', '14', 'LH-0144', 'Rod holder, gold plated', 'Cu', '2', 'Werkstatt', '', ''),
        hit(motor('a galvanometer scanner turns on a moving magnet'), '15', 'LH-0200', 'Galvo scanner X/Y, 10 mm aperture', '', '1', 'Scanwerk', 'SW-10XY', 'with mirrors'),
        not('scanner electronics', '16', 'LH-0201', 'Galvo driver board, ±15 V', 'FR-4', '2', 'Scanwerk', 'SW-DRV', ''),
        not('a thermoelectric cooler', '17', 'LH-0210', 'TEC 40 x 40 mm, 60 W', 'Bi2Te3', '2', 'Peltron', 'PT-4040-60', ''),
        not('laser driver electronics', '18', 'LH-0211', 'Laser driver board 60 A', 'FR-4', '1', 'Diodenwerk', 'DW-LD60', ''),
        not('calcium fluoride', '19', 'LH-0220', 'Window Ø25 x 3 mm, uncoated', 'CaF2', '1', 'Spiegelhaus', 'SH-CAF-25', ''),
        hit(
          { material: 'yag', elements: ['Y', 'Ho'], entries: [], presence: ['proven', 'likely', 'possible'], why: 'a handpiece that names its Ho:YAG rod' },
          '20', 'LH-0300', 'Handpiece Ho:YAG 2.1 µm, complete with rod', '', '1', 'Medilas Kladno', 'ML-HO-21', 'loan\nunit, return by\n31 March',
        ), // prettier-ignore
        hit(
          { material: 'eu-phosphor', elements: ['Eu'], entries: [], presence: ['proven', 'likely'], why: 'a phosphor plate with the europium dopant named' },
          '21', 'LH-0310', 'Phosphor plate Ø20 x 1 mm, Eu-doped', 'CaAlSiN3:Eu', '1', 'Leuchtstoff Arnstadt', 'LA-CASN-20', 'red converter',
        ), // prettier-ignore
        row('22', 'LH-0320', 'F-theta lens 160 mm, 1064 nm', 'fused silica', '1', 'Spiegelhaus', 'SH-FT160', ''),
        not('a neutral-density filter', '23', 'LH-0321', 'ND filter OD 2.0, absorptive', 'NG glass', '2', 'Spiegelhaus', 'SH-ND20', ''),
        not('SM05 is a thread', '24', 'LH-0322', 'Lens tube SM05, 25 mm', 'EN AW-6061', '4', 'Optomech', 'OM-SM05-25', ''),
        not('SMA is a connector', '25', 'LH-0323', 'Fibre cable SMA905, 400 µm, 2 m', '', '1', 'Faserhaus', 'FH-SMA400-2', ''),
        row('26', 'LH-0324', 'Q-switch, acousto-optic, 27 MHz', 'fused silica', '1', 'Akustop', 'AO-27', ''),
        row('27', 'LH-0325', 'Polariser, thin film, 1064 nm', 'fused silica', '2', 'Spiegelhaus', 'SH-TFP', ''),
        not('a paper target to align a beam', '28', 'LH-0326', 'Alignment target 25 mm, engraved', 'EN AW-6061', '2', 'Optomech', 'OM-AT25', ''),
        row('29', 'LH-0327', 'Beam dump 200 W, water cooled', 'Cu', '1', 'Optomech', 'OM-BD200', ''),
        row('30', 'LH-0328', 'Kinematic mount Ø25.4 mm', '1.4305', '6', 'Optomech', 'OM-KM25', ''),
        row('31', 'LH-0329', 'Photodiode, InGaAs, TO-46', '', '1', 'Diodenwerk', 'DW-IGA', ''),
        not('a plastic housing', '32', 'LH-0330', 'Flow sensor housing, PEEK', 'PEEK', '1', 'Werkstatt', '', ''),
        row('33', 'LH-0331', 'DI water filter cartridge', '', '2', 'Aquapur', 'AP-DI5', 'change every 6 months'),
        row('34', 'LH-0332', 'Interlock connector, 4-pin', '', '1', 'Steckhaus', 'STH-IL4', ''),
        row('35', 'LH-0333', 'Base plate 400 x 250 x 20', 'EN AW-5083', '1', 'Werkstatt', '', ''),
        row('36', 'LH-0334', 'Screw ISO 4762 M6 x 16', 'A2-70', '32', '', '', ''),
        row('37', 'LH-0335', 'O-ring 22 x 1.5', 'FKM', '8', 'Dichtag', '', ''),
      ],
    },
  ],
};

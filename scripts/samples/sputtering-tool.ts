import { motor, smco, substance } from './expectations.ts';
import { hit, not, row, type Sample } from './types.ts';

const TF = 'Thinfilm Sources Ltd';

export const sputteringTool: Sample = {
  file: 'sputtering-tool.xlsx',
  format: 'xlsx',
  story:
    'A coating laboratory lists its sputtering tool with everything that goes into it: targets of listed and unlisted materials, powders with CAS numbers (one mistyped), magnetrons, pumps.',
  sheets: [
    {
      name: 'Tool C3',
      headerRow: 3,
      partColumn: 1,
      widths: [6, 16, 50, 26, 9, 16, 14, 6, 22, 34],
      merges: ['A1:J1'],
      rows: [
        row('Sputtering tool C3 – targets, spares and consumables (list kept by the coating lab)'),
        row(),
        row('Pos.', 'Item no.', 'Description', 'Composition', 'Purity', 'Dimensions', 'CAS No.', 'Qty', 'Supplier', 'Notes'),
        row('Targets'),
        hit(substance('tb-target', ['Tb'], ['1C904.a.3.a'], 'a terbium target'), 1, 'TGT-TB-3N', 'Terbium sputtering target 99.9 %', 'Tb', '3N', '3" x 0.125"', '7440-27-9', 2, TF, 'keep under argon'),
        hit(substance('tbdyfe-target', ['Tb', 'Dy'], ['1C905.a.3.b'], 'a terbium-dysprosium-iron alloy target'), 2, 'TGT-TDF-01', 'Tb-Dy-Fe alloy sputtering target', 'Tb0.3Dy0.7Fe2', '3N', '3" x 0.125"', null, 1, TF, 'bonded, Cu backing'),
        hit(substance('gdco-target', ['Gd'], ['1C903.a.3.c'], 'a gadolinium-cobalt target'), 3, 'TGT-GDCO-22', 'Gadolinium-cobalt sputtering target', 'Gd22Co78 at%', '3N', '3" x 0.125"', null, 1, TF, null),
        hit(substance('sc-target', ['Sc'], ['1C907.a.3'], 'a scandium target'), 4, 'TGT-SC-3N', 'Scandium sputtering target', 'Sc', '3N', '2" x 0.125"', '7440-20-2', 1, TF, null),
        hit(substance('alsc-target', ['Sc'], ['1C907.a.2.a'], 'an Al-Sc target: a body of the listed alloy', ['1C907.a.3']), 5, 'TGT-ALSC-10', 'Al-Sc sputtering target, 10 at% Sc', 'Al90Sc10 at%', '4N', '4" x 0.25"', null, 2, TF, 'for AlScN resonators'),
        hit(substance('y2o3', ['Y'], ['1C908.b'], 'an oxide target falls to the oxide head', ['1C908.a.3.a']), 6, 'TGT-Y2O3-4N', 'Yttrium oxide ceramic target', 'Y2O3', '4N', '3" x 0.25"', '1314-36-9', 1, TF, 'RF only'),
        not('indium tin oxide', 7, 'TGT-ITO-9010', 'ITO sputtering target', 'In2O3/SnO2 90/10 wt%', '4N', '4" x 0.25"', '50926-11-9', 2, TF, null),
        not('titanium', 8, 'TGT-TI-4N5', 'Titanium sputtering target', 'Ti', '4N5', '4" x 0.25"', '7440-32-6', 4, TF, null),
        not('aluminium', 9, 'TGT-AL-5N', 'Aluminium sputtering target', 'Al', '5N', '4" x 0.25"', '7429-90-5', 4, TF, null),
        not('tantalum; scandium and cerium are impurity limits', 10, 'TGT-TA-4N', 'Tantalum sputtering target', 'Ta', '4N', '4" x 0.25"', '7440-25-7', 1, TF, 'certificate: Sc < 0.05 ppm, Ce < 0.005 ppm'),
        not('nickel-chromium', 11, 'TGT-NICR-80', 'Nichrome sputtering target 80/20', 'NiCr 80/20 wt%', '3N5', '4" x 0.25"', null, 1, TF, null),
        row('Evaporation and powders'),
        hit(substance('dyfe-alloy', ['Dy'], ['1C905.a.2.a'], 'a dysprosium-iron alloy ingot', ['1C905.a.3.a', '1C905.a.3.b']), 12, 'ING-DYFE-80', 'Dysprosium-iron alloy ingot', 'Dy 80 / Fe 20 wt%', '2N5', '0.5 kg', null, 1, 'Okavango Rare Metals', 'for arc melting'),
        hit(substance('dy2o3', ['Dy'], ['1C905.b'], 'named, and the CAS number agrees'), 13, 'PWD-DY2O3', 'Dysprosium oxide powder', 'Dy2O3', '4N', '250 g', '1308-87-8', 1, 'Okavango Rare Metals', null),
        hit(substance('gd2o3', ['Gd'], ['1C903.b'], 'named; the CAS number has a wrong check digit, which does not unsay the name'), 14, 'PWD-GD2O3', 'Gadolinium oxide pieces 3–6 mm', 'Gd2O3', '3N5', '100 g', '12064-62-8', 1, 'Okavango Rare Metals', null),
        not('silicon dioxide', 15, 'PWD-SIO2', 'Silicon dioxide granules 1–3 mm', 'SiO2', '4N', '500 g', '7631-86-9', 1, TF, null),
        not('a boat', 16, 'BOAT-W-01', 'Evaporation boat', 'W', null, '100 mm', null, 10, TF, null),
        row('Tool'),
        hit(
          { ...smco('SmCo magnets named inside a magnetron'), mustNot: [] },
          17, 'MGN-3-UHV', 'Magnetron sputter source 3", SmCo magnets, tiltable', null, null, '3"', null, 3, 'Plasmakontor', null,
        ), // prettier-ignore
        hit(smco('a loose spare set of SmCo magnets'), 18, 'MGN-3-MAGSET', 'Spare magnet set for 3" magnetron', 'SmCo', null, null, null, 1, 'Plasmakontor', 'loose, in steel keeper'),
        not('a clamp ring', 19, 'MGN-3-RING', 'Target clamp ring 3"', '1.4404', null, '3"', null, 3, 'Plasmakontor', null),
        not('a copper plate for the terbium target', 20, 'MGN-3-BP', 'Backing plate for target TGT-TB-3N', 'OFHC Cu', null, '3" x 3 mm', null, 2, 'Plasmakontor', null),
        not('a shutter blade', 21, 'SHT-BLADE', 'Target shutter blade', '1.4301', null, null, null, 3, 'Plasmakontor', null),
        hit(motor('a stepper motor'), 22, 'SHT-MOT-17', 'Target shutter motor, stepper NEMA 17, vacuum feedthrough side', null, null, null, null, 3, 'Motorwerk Jura', null),
        not('a motor driver', 23, 'SHT-DRV', 'Stepper driver, 24 V, step/dir', null, null, null, null, 3, 'Silizia', null),
        not('a bracket', 24, 'SHT-BRK', 'Shutter motor bracket', 'EN AW-6082', null, null, null, 3, 'Werkstatt', null),
        hit(
          { material: 'ndfeb or smco', elements: [], entries: [], presence: ['proven', 'likely', 'possible'], why: 'the upper bearing is named as a permanent-magnet bearing' },
          25, 'PMP-TURBO-300', 'Turbomolecular pump 300 l/s, permanent magnet bearing', null, null, 'ISO-K 100', null, 1, 'Vakuumhaus', null,
        ), // prettier-ignore
        not('a scroll pump on an AC motor', 26, 'PMP-SCR-10', 'Dry scroll pump 10 m³/h, 230 V AC induction motor', null, null, 'KF25', null, 1, 'Vakuumhaus', null),
        not('an RF generator makes radio waves', 27, 'RFG-600', 'RF generator 600 W, 13.56 MHz', null, null, '19" 3U', null, 2, 'Plasmakontor', null),
        row(28, 'DCP-1500', 'DC power supply 1.5 kW', null, null, '19" 2U', null, 1, 'Plasmakontor', null),
        row(29, 'QCM-6M-AU', 'Quartz crystal 6 MHz, gold, 14 mm', 'SiO2', null, '14 mm', null, 20, TF, 'thickness monitor'),
        row(30, 'MFC-AR-100', 'Mass flow controller, Ar, 100 sccm', null, null, 'VCR 1/4"', null, 2, 'Gasfluss', null),
        row(31, 'ORG-VIT-100', 'O-ring DN100', 'FKM', null, 'DN100', null, 10, 'Dichtag', null),
        row(32, 'GAS-AR-50', 'Argon, 50 l, 200 bar', 'Ar', '5N', null, '7440-37-1', 2, 'Gasfluss', null),
      ],
    },
  ],
};

import { motor, substance } from './expectations.ts';
import { hit, not, row, type Sample } from './types.ts';

const HW = 'Haldane Wind';

export const windGenerator: Sample = {
  file: 'wind-generator.xlsx',
  format: 'xlsx',
  story:
    'A turbine maker keeps its 3 MW direct-drive generator as parent–child rows; dysprosium is stated for the rotor magnets, and the country of origin is a column.',
  sheets: [
    {
      name: 'Item BOM',
      headerRow: 1,
      partColumn: 1,
      lines: 37,
      widths: [12, 14, 54, 9, 7, 34, 24, 10],
      rows: [
        row('Parent item', 'Item', 'Description', 'Qty per', 'UoM', 'Material', 'Supplier', 'Country of origin'),
        not('the magnets are listed below it', null, 'G3000', 'Generator system 3 MW, direct drive, permanent magnet', 1, 'EA', null, HW, 'DK'),
        not('the magnets are listed below it', 'G3000', 'G3100', 'Rotor, outer runner, 84 poles', 1, 'EA', null, HW, 'DK'),
        hit(
          {
            material: 'ndfeb',
            elements: ['Dy'],
            entries: ['1C905.a.4'],
            mustNot: ['1C902.a.4'],
            presence: ['proven', 'likely'],
            why: 'NdFeB N40UH with the dysprosium content stated',
          },
          'G3100', 'MAG-UH-012', 'Magnet segment 120 x 60 x 22, coated', 2016, 'EA', 'NdFeB N40UH, Dy 3.9 wt%', 'Xinlan Magnetics (Ningbo)', 'CN',
        ), // prettier-ignore
        row('G3100', 'G3110', 'Rotor rim, welded and machined', 1, 'EA', 'S355J2+N', 'Stålbyg Esbjerg', 'DK'),
        not('a steel plate that carries magnets', 'G3100', 'G3121', 'Magnet carrier plate', 336, 'EA', 'S235JR', 'Stålbyg Esbjerg', 'DK'),
        not('a stainless cover', 'G3100', 'G3122', 'Magnet cover 0.8 mm', 336, 'EA', '1.4301', 'Pladeværk', 'DK'),
        row('G3100', 'CHE-0448', 'Structural adhesive, methacrylate', 46, 'KG', null, 'Leimwerk Aue', 'DE'),
        row('G3100', 'FAS-M12-40', 'Bolt ISO 4017 M12 x 40 10.9', 672, 'EA', 'steel 10.9', 'Skruen', 'DK'),
        row('G3000', 'G3200', 'Stator, 12 segments', 1, 'EA', null, HW, 'DK'),
        row('G3200', 'G3210', 'Stator segment core, electrical steel', 12, 'EA', 'M400-50A', 'Blechpaket Krems', 'AT'),
        row('G3200', 'G3220', 'Form-wound coil, mica insulated', 240, 'EA', 'Cu', 'Spolefabrik', 'SE'),
        row('G3200', 'CHE-0512', 'Impregnating resin, VPI', 180, 'KG', 'EP', 'Harzag', 'CH'),
        row('G3200', 'SEN-PT100', 'Winding temperature sensor Pt100, 3-wire', 24, 'EA', null, 'Thermoglas', 'DE'),
        row('G3000', 'G3300', 'Main bearing unit', 1, 'EA', null, HW, 'DK'),
        hit(
          substance('ysz', ['Y'], [], 'the coating is yttria-stabilised zirconia'),
          'G3300', 'BRG-2140C', 'Bearing outer ring with current-insulating ceramic coating (YSZ thermal spray)', 1, 'EA', '100CrMo7 / 7YSZ 0.3 mm', 'Lagerwerk Nord', 'DE',
        ), // prettier-ignore
        not('an alumina coating', 'G3300', 'BRG-2141A', 'Bearing inner ring, insulated, Al2O3 coated', 1, 'EA', '100CrMo7 / Al2O3', 'Lagerwerk Nord', 'DE'),
        row('G3300', 'LUB-0031', 'Bearing grease, lithium complex', 38, 'KG', null, 'Smøreolie', 'DK'),
        row('G3000', 'G3400', 'Slip ring unit, 3 power + 24 signal', 1, 'EA', null, 'Schleifring Ahlen', 'DE'),
        row('G3400', 'SLR-BRUSH', 'Carbon brush, silver graphite', 18, 'EA', 'Ag/C', 'Schleifring Ahlen', 'DE'),
        row('G3000', 'G3500', 'Generator cooling, air-water', 1, 'EA', null, HW, 'DK'),
        not('an induction motor has no magnets', 'G3500', 'PMP-0075', 'Coolant pump unit, 0.75 kW induction motor', 2, 'EA', 'cast iron', 'Pumpor', 'SE'),
        not('shaded-pole motors have no magnets', 'G3500', 'FAN-230-2', 'Cabinet fan 230 V AC, shaded pole', 6, 'EA', null, 'Aerovent', 'DE'),
        row('G3000', 'C4000', 'Converter, 3.3 MVA, full scale', 1, 'EA', null, 'Omformer Aarhus', 'DK'),
        row('C4000', 'C4010', 'IGBT stack 1700 V', 6, 'EA', null, 'Halbton', 'DE'),
        not('a line choke', 'C4000', 'C4020', 'Generator-side choke 0.4 mH', 3, 'EA', 'Cu / Fe', 'Spulenbau Riese', 'DE'),
        not('converter electronics of a pitch motor', 'C4000', 'C4031', 'Pitch motor inverter, 3-axis', 1, 'EA', null, 'Omformer Aarhus', 'DK'),
        hit(motor('a permanent-magnet servo motor, magnet not stated'), 'G3000', 'PIT-0750', 'Pitch motor, permanent magnet servo 7.5 kW, with brake', 3, 'EA', null, 'Motorwerk Jura', 'CH'),
        not('a cable', 'G3000', 'CAB-PIT-12', 'Pitch motor cable, 12 m', 3, 'EA', null, 'Kabelring', 'DE'),
        not('an induction motor has no magnets', 'G3000', 'YAW-0300', 'Yaw drive, 4-pole induction motor 3 kW with planetary gearbox', 6, 'EA', null, 'Getriebe Amstetten', 'AT'),
        not('a brake caliper, hydraulic', 'G3000', 'YAW-BRK', 'Yaw brake caliper, hydraulic', 8, 'EA', 'EN-GJS-400', 'Bremsen Lohr', 'DE'),
        row('G3000', 'SEN-M18-P', 'Proximity sensor, inductive, M18 PNP', 4, 'EA', null, 'Sensorhaus', 'DE'),
        not('an optical encoder', 'G3000', 'SEN-ENC-O', 'Rotor encoder, optical, 4096 ppr', 1, 'EA', null, 'Sensorhaus', 'DE'),
        row('G3000', 'SEN-VIB', 'Accelerometer, MEMS, 4–20 mA', 3, 'EA', null, 'Sensorhaus', 'DE'),
        row('G3000', 'SEN-ANE-U', 'Anemometer, ultrasonic, heated', 2, 'EA', null, 'Vindmål', 'NO'),
        row('G3000', 'CAB-LPS', 'Lightning down conductor 70 mm²', 22, 'M', 'Cu', 'Kabelring', 'DE'),
        not('TB is a terminal box here', 'G3000', 'TB-3000', 'Terminal box TB-3000, IP65', 1, 'EA', 'EN AW-5754', 'Pladeværk', 'DK'),
        row('G3500', 'FAS-M12-40', 'Bolt ISO 4017 M12 x 40 10.9', 32, 'EA', 'steel 10.9', 'Skruen', 'DK'),
      ],
    },
  ],
};

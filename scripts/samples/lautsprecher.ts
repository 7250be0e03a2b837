import { embedded, openMagnet } from './expectations.ts';
import { hit, not, row, type Sample } from './types.ts';

const KW = 'Klangwerft Husum';

export const lautsprecher: Sample = {
  file: 'lautsprecher.csv',
  format: 'csv',
  story:
    'A German loudspeaker maker exports a three-way system from its ERP: semicolons, windows-1252, decimal commas, a ferrite woofer and a neodymium tweeter.',
  sheets: [
    {
      name: null,
      headerRow: 3,
      partColumn: 2,
      rows: [
        row('Stückliste LS-3200 Standlautsprecher „Föhr 3200“', '', '', '', '', '', '', '', '', ''),
        row('Stand: 12.08.2026', '', '', '', '', '', '', '', '', 'Seite 1 von 1'),
        row('Stufe', 'Pos', 'Artikelnummer', 'Benennung', 'Werkstoff', 'Menge', 'ME', 'Hersteller', 'Gewicht (g)', 'Bemerkung'),
        not('the magnets are listed below it', '0', '', 'LS-3200', 'Standlautsprecher Föhr 3200, 3-Wege', '', '1', 'Stk', KW, '28400', ''),
        row('1', '10', 'LS-3210', 'Gehäuse, furniert Nussbaum', 'MDF 22 mm', '1', 'Stk', 'Tischlerei Börnsen', '16250', 'mit Bohrbild B'),
        not('the magnet is ferrite, and says so', '1', '20', 'TT-2180', 'Tieftöner 8", 8 Ohm', 'Ferritmagnet', '2', 'Stk', KW, '3120,5', ''),
        not('Y30 is a ferrite grade, no yttrium', '2', '21', 'FR-15660', 'Ferritring 156 x 60 x 20', 'Hartferrit Y30', '1', 'Stk', 'Ferritwerk Lauscha', '1650', ''),
        row('2', '22', 'TT-2182', 'Polkern mit Bodenplatte', 'C10', '1', 'Stk', 'Dreherei Paulsen', '820', 'verzinkt'),
        row('2', '23', 'TT-2183', 'Membran, Papier beschichtet', 'Zellulose', '1', 'Stk', '', '42,0', ''),
        row('2', '24', 'TT-2184', 'Schwingspule Ø38, Kapton', 'Cu', '1', 'Stk', '', '18,4', ''),
        hit(embedded('a midrange driver whose magnet is not stated'), '1', '30', 'MT-1300', 'Lautsprecherchassis Mitteltöner 13 cm, 4 Ohm', '', '1', 'Stk', 'Akustik Vejle A/S', '1480', 'Zukauf'),
        not('its neodymium magnet is listed below it', '1', '40', 'HT-0250', 'Hochtöner 25 mm, Gewebekalotte', '', '1', 'Stk', KW, '310', ''),
        hit(openMagnet('the grade N48H leaves Dy and Tb open'), '2', '41', 'HT-0251', 'Neodym-Magnet Ø22 x 6 N48H', 'NdFeB, vernickelt', '1', 'Stk', 'Xinlan Magnetics', '17,1', 'Lieferant fragen'),
        row('2', '42', 'HT-0252', 'Polplatte', 'C10', '1', 'Stk', 'Dreherei Paulsen', '24', ''),
        row('2', '43', 'HT-0253', 'Kalotte mit Schwingspule', 'Seide', '1', 'Stk', '', '1,9', ''),
        not('ferrofluid is magnetite in oil', '2', '44', 'CH-0040', 'Ferrofluid 0,2 ml', '', '1', 'Stk', '', '0,3', ''),
        row('1', '50', 'FW-3200', 'Frequenzweiche 3-Wege, bestückt', '', '1', 'Stk', KW, '640', ''),
        row('2', '51', 'KO-0047', 'Folienkondensator MKP 4,7 µF 250 V', '', '2', 'Stk', 'Condor', '12', ''),
        row('2', '52', 'KO-0220', 'Elko bipolar 220 µF 63 V', '', '1', 'Stk', 'Condor', '14,5', ''),
        not('a coil on a soft ferrite core', '2', '53', 'SP-1800', 'Ferritkern-Spule 1,8 mH', 'Cu / MnZn', '1', 'Stk', 'Spulenbau Riese', '145', ''),
        row('2', '54', 'SP-0330', 'Luftspule 0,33 mH, Draht 1,0 mm', 'Cu', '1', 'Stk', 'Spulenbau Riese', '88', ''),
        row('2', '55', 'WI-0068', 'Widerstand 6,8 Ohm 10 W', '', '3', 'Stk', '', '9', ''),
        not('a cable', '1', '60', 'KA-0225', 'Lautsprecherkabel 2 x 2,5 mm²', 'Cu', '3,2', 'm', '', '', ''),
        not('a terminal', '1', '70', 'AT-0004', 'Lautsprecherklemme 4-polig, vergoldet', 'CuZn', '1', 'Stk', 'Steckhaus', '86', ''),
        not('a grille', '1', '80', 'AG-3200', 'Lautsprecher-Abdeckgitter, Stoff schwarz', 'MDF / PES', '1', 'Stk', KW, '520', ''),
        hit(openMagnet('a small N35 disc, loose'), '1', '81', 'HM-1003', 'Haltemagnet Abdeckung Ø10 x 3, N35', 'NdFeB', '8', 'Stk', 'Xinlan Magnetics', '1,8', 'eingeklebt'),
        not('a steel disc opposite the magnet', '1', '82', 'ST-1001', 'Stahlscheibe Ø10 x 1 (Gegenstück Magnet)', 'DC01', '8', 'Stk', '', '0,6', ''),
        row('1', '90', 'DW-0500', 'Dämmwolle, lose', 'Schafwolle', '0,5', 'kg', '', '', ''),
        row('1', '91', 'BR-0070', 'Bassreflexrohr Ø70', 'ABS', '1', 'Stk', '', '130', ''),
        row('1', '92', 'SC-0425', 'Schraube TX20 4 x 25', 'Stahl verzinkt', '24', 'Stk', '', '2,1', ''),
        row('1', '99', 'VP-3200', 'Verpackung mit Schaumteilen', 'PAP / EPE', '1', 'Stk', '', '3900', ''),
        row('', '', '', 'Summe', '', '', '', '', '28400', ''),
      ],
    },
  ],
};

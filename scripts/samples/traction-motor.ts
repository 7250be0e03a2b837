import { heavyMagnet, motor } from './expectations.ts';
import type { Expectation } from './types.ts';

/** An element of the nested XML sample. */
export interface Item {
  readonly tag: 'Assembly' | 'Component';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Item[];
  readonly finding?: Expectation;
  readonly negative?: string;
}

interface Marks {
  readonly finding?: Expectation;
  readonly negative?: string;
}

function assembly(number: string, name: string, qty: string, marks: Marks, children: readonly Item[]): Item {
  return { tag: 'Assembly', attributes: { number, name, qty, country: 'VN', supplier: 'Hanbit Vina' }, children, ...marks };
}

function component(number: string, name: string, qty: string, material: string, country: string, supplier: string, marks: Marks = {}): Item { // prettier-ignore
  return { tag: 'Component', attributes: { number, name, qty, material, country, supplier }, children: [], ...marks };
}

const below: Marks = { negative: 'the magnets are listed below it' };

export const tractionMotor: Item = assembly('TM-150-000', '구동모터 / Traction motor 150 kW', '1', below, [
  assembly('TM-150-100', 'Rotor assembly, IPM', '1', below, [
    component('TM-150-101', 'Rotor shaft, hollow', '1', 'SCM440', 'KR', 'Daeho Precision'),
    component('TM-150-102', 'Rotor lamination stack', '4', '30PNX1500', 'KR', 'Seohae Core'),
    component('MG-48UH-A', 'Magnet, outer layer 18.2 x 6.1 x 30', '192', 'NdFeB 48UH, phosphated', 'JP', 'Sagami Magnetics', {
      finding: heavyMagnet('the grade 48UH without its N; where the Dy comes from is not given'),
    }),
    component('MG-48UH-B', 'Magnet, inner layer 12.4 x 5.0 x 30', '192', 'NdFeB 48UH, phosphated', 'JP', 'Sagami Magnetics', {
      finding: heavyMagnet('the grade 48UH without its N; where the Dy comes from is not given'),
    }),
    component('TM-150-105', 'Magnet slot resin, injection moulded', '0.21', 'EP, 60 % SiO2', 'KR', 'Hansol Resin', {
      negative: 'a resin',
    }),
    component('TM-150-106', 'End plate', '2', 'EN AW-6082', 'VN', 'Hanbit Vina'),
  ]),
  assembly('TM-150-200', 'Stator assembly, hairpin', '1', {}, [
    component('TM-150-201', 'Stator lamination stack', '1', '30PNX1500', 'KR', 'Seohae Core'),
    component('TM-150-202', 'Hairpin winding set, 8 layers', '1', 'Cu, PEEK enamelled', 'VN', 'Hanbit Vina', {
      negative: 'copper windings',
    }),
    component('TM-150-203', 'Slot insulation paper', '48', 'aramid', 'JP', 'Kamizai'),
    component('TM-150-204', 'Busbar, 3-phase, overmoulded', '1', 'Cu / PPS', 'KR', 'Daeho Precision'),
    component('TM-150-205', 'Thermistor, NTC, winding', '2', '', 'JP', 'Ondokei'),
  ]),
  assembly('TM-150-300', 'Resolver, variable reluctance', '1', { negative: 'a resolver has coils and steel, no magnet' }, [
    component('TM-150-301', 'Resolver stator, wound', '1', 'Cu / electrical steel', 'JP', 'Tamagawara', {
      negative: 'coils and steel',
    }),
    component('TM-150-302', 'Resolver rotor, lobed', '1', 'electrical steel', 'JP', 'Tamagawara', { negative: 'steel' }),
  ]),
  component('BRG-6208-C3', 'Ball bearing 6208 C3, steel', '2', '100Cr6', 'KR', 'Hankook Bearing'),
  component('TM-150-401', 'Housing with water jacket', '1', 'AlSi9Cu3', 'VN', 'Hanbit Vina'),
  component('TM-150-402', 'Motor cover, rear', '1', 'AlSi9Cu3', 'VN', 'Hanbit Vina', { negative: 'a cover' }),
  component('TM-150-403', 'Gasket, motor flange', '1', 'silicone', 'KR', 'Hansol Resin', { negative: 'a gasket' }),
  component('TM-150-404', 'Bolt M8 x 25 10.9', '18', 'steel', 'KR', 'Bolt & Nut Ansan'),
  assembly('INV-150-000', 'Inverter module, 400 V', '1', { negative: 'power electronics' }, [
    component('INV-150-101', 'Power module, SiC six-pack', '1', '', 'KR', 'Namsan Semi'),
    component('INV-150-102', 'DC-link capacitor 500 µF', '1', 'PP film', 'JP', 'Kondensa'),
    component('INV-150-103', 'Motor driver board with gate driver ICs', '1', 'FR-4', 'VN', 'Hanbit Vina', {
      negative: 'a driver board',
    }),
    component('INV-150-104', 'Current sensor, Hall, 800 A', '3', '', 'JP', 'Denryu', { negative: 'a Hall current sensor' }),
    component('INV-150-105', 'EMI core, nanocrystalline ring', '2', 'Fe-Si-B-Nb-Cu', 'KR', 'Seohae Core', {
      negative: 'soft magnetic',
    }),
  ]),
  component('OP-012-BL', 'Oil pump motor, BLDC 12 V 150 W', '1', '', 'KR', 'Mirae Motors', {
    finding: motor('a brushless motor, magnet not stated'),
  }),
]);

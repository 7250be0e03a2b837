import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

describe('what a contrast agent or a radioactive medicine is handled with', () => {
  it.each([
    'Injector connection tube, gadolinium contrast', 'Connection tubing for gadolinium contrast', 'Warmer for contrast media (gadobutrol)', 'Contrast media warmer, gadobutrol', 'Gadobutrol sharps container', 'Lutathera infusion set', 'Lutathera administration set', 'Lutathera waste bin', 'Lutathera shielding container', 'Gadobutrol waste container', 'Infusionsbesteck Lutathera', 'Tubulure gadobutrol', 'Set infusionale Lutathera',
  ])('holds none: %s', (text) => {
    expect(contentsOf(text).filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')).toEqual([]);
  }); // prettier-ignore

  it.each(['Gadobutrol 1 mmol/ml 7.5 ml vial', 'Gadobutrol injection, bottle', 'Lutathera 7.4 GBq solution for infusion', 'Gadobutrol prefilled syringe 10 ml', 'Gadovist 65 ml plastic container'])('is the agent: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});

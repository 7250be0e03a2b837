import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

/** What circulates water and what circulates microwaves have one name. */
describe('a circulator', () => {
  it.each([
    'Circulator ECM high efficiency 32-80', 'Immersion circulator sous vide 1200 W', 'Heating circulator bath', 'Refrigerated circulator 12 L', 'Hot water circulator bronze 230 V', 'Circulador de agua caliente 32-60', 'Insulation shell circulator 32-60', 'Circulateur bain thermostaté 5 L', 'Circulator 32-80 180', 'Cirkulátor topení 25/40', 'Циркулятор отопления 32-60',
    'Circulator 15 l/min', 'Reversible circulator', 'Circulateur réversible', 'Circulador reversible', 'Pomp circulator 2 zijdig',
  ])('of water is a pump: %s', (text) => {
    expect(contentsOf(text).map(({ material }) => material)).not.toContain('yig');
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['Circulateur à rotor à aimant permanent 32-80 180', 'Circolatore elettronico 32-60, rotore a magneti permanenti', 'Umwälzpumpe 32-60, Rotor mit Permanentmagneten'])('of water has the magnets that are said to be in its rotor: %s', (text) => {
    expect(contentsOf(text).map(({ material }) => material)).not.toContain('yig');
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each([
    'Circulator', 'Circulator 2-4 GHz SMA', 'Zirkulator 18-26 GHz', 'Waveguide circulator 26-40 GHz, water cooled', 'Circulator 900 MHz drop-in', 'Circulateur 20-40 SMA', 'Circulator, ferrite, water-cooled', 'Circulator 26-40 WR-28', 'Circulador de ferrita',
  ])('of microwaves stays one: %s', (text) => {
    expect(contentsOf(text).map(({ material }) => material)).toContain('yig');
  }); // prettier-ignore
});

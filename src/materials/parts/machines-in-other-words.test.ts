import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const classOf = (text: string): readonly (string | null)[] => contentsOf(text).map((one) => one.componentClass);

describe('a machine in words of another order', () => {
  it.each([
    ['Máquina de tracción sin engranajes 630 kg, imanes permanentes', 'elevator-pm'], ['Máquina sin engranajes ascensor', 'elevator-pm'], ['Macchina di trazione senza riduttore 8 persone', 'elevator-pm'], ['Liftmaskin växellös 630 kg', 'elevator-pm'], ['Napęd dźwigowy bezreduktorowy', 'elevator-pm'], ['Machine de traction sans engrenage 630 kg', 'elevator-pm'], ['Vaihteeton hissikone', 'elevator-pm'],
    ['Electrohusillo síncrono HSK-A50', 'motor-pmsm-servo'], ['Elettromandrino sincrono HSK-E50', 'motor-pmsm-servo'], ['Contactor HVDC 400 A', 'contactor-hvdc'], ['Contactor HVDC', 'contactor-hvdc'], ['Contacteur HVDC 400 A', 'contactor-hvdc'], ['Schütz HVDC 400 A', 'contactor-hvdc'], ['Stycznik HVDC 400 A', 'contactor-hvdc'],
    ['Undulator segment planar', 'undulator'], ['Wiggler segment', 'undulator'], ['Undulatorsegment U32', 'undulator'], ['Direktgetriebener Generator 4,2 MW', 'wind-dd'], ['Génératrice à attaque directe 4,2 MW', 'wind-dd'], ['Génératrice synchrone à aimants 4,2 MW, éolienne attaque directe', 'wind-dd'], ['Magnetic rod for linear motor', 'motor-linear'], ['Magnetstab für Linearmotor', 'motor-linear'],
    ['Surgical saw handpiece, brushless motor', 'motor-bldc'], ['Drill handpiece, brushless motor', 'motor-bldc'],
  ])('%s: %s', (text, id) => {
    expect(classOf(text)).toContain(id);
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each(['Surgical saw handpiece', 'Drill handpiece', 'Husillo de bolas 2005', 'Electrohusillo asíncrono 12 kW', 'Contactor 40 A', 'Contactor HVDC cover', 'Undulator segment drawing', 'Cubierta máquina sin engranajes', 'Maschine'])('and what is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it('a magnetic rod else is that of a separator', () => {
    expect(classOf('Magnetic rod 12000 Gauss')).toEqual(['magnetic-separator']);
  });
});

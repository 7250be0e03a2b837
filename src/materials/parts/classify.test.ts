import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import type { TextRole } from '../types.ts';

const decomposer = await bundledDecomposer();

/** What decides what a line of these columns is: the kind, the role of the text and the words in it. */
function decided(...columns: readonly (readonly [TextRole, string])[]): string {
  const texts = columns.map(([role, text], column) => ({ role, text, column }));
  const { identity } = decomposer.explain({ texts, manufacturer: '', cas: [], pieceGrams: null }).trace;
  return `${identity.kind} ${identity.decided?.role ?? '-'} ${identity.decided?.text ?? '-'}`;
}

describe('what a line is', () => {
  it.each<[string, string, ...[TextRole, string][]]>([
    ['the first description that has a head', 'class description Servo motor', ['description', 'Servo motor'], ['description', 'Bracket for pump']],
    ['what comes with a part, before the part', 'class description motor', ['description', 'Gearbox with motor']],
    ['what moves a thing that positions, before the thing', 'class description Stepping motor', ['description', 'XY stage'], ['description', 'Stepping motor cross platform']],
    ['a column that is a fitting and nothing else', 'part description Gasket', ['description', 'Motor'], ['description', 'Gasket']],
    ['a grade, before a mere shape', 'magnet material N42SH', ['description', 'Segment'], ['material', 'N42SH']],
    ['a part, before the number of a component', 'part description Gearbox', ['description', 'Gearbox'], ['partNumber', 'SG90']],
    ['the number of a loudspeaker, before "driver"', 'class partNumber ND91-4', ['description', 'Active driver'], ['partNumber', 'Dayton Audio ND91-4']],
    ['the number of a driver, before a mere "motor"', 'class description TB6600', ['description', 'Motor'], ['description', 'TB6600']],
    ['a component, before the number in its remark', 'class description Relay', ['description', 'Relay for NEMA 17']],
    ['a part, before the heading', 'part description Gear', ['description', 'Gear'], ['heading', 'Motors']],
    ['the category, before the heading', 'class category Loudspeaker', ['description', 'XY-200'], ['category', 'Loudspeaker'], ['heading', 'Motors']],
    ['the heading, of a number', 'class heading Motors', ['description', 'AB-200'], ['heading', 'Motors']],
    ['magnets in a remark, of a number', 'class remarks magnets', ['description', 'XR-200'], ['remarks', 'contains magnets']],
    ['rare earths in a remark, of a part', 'class remarks contains rare earths', ['description', 'Valve'], ['remarks', 'contains rare earths']],
    ['a component, before the rare earths in a remark', 'class description Loudspeaker', ['description', 'Loudspeaker'], ['remarks', 'contains rare earths']],
    ['an adjective, of a thing without a name', 'class description aimantée', ['description', 'Fermeture aimantée']],
    ['a motor in a remark, of a number', 'class remarks Servo', ['description', 'STSS3250M'], ['remarks', 'Servo for the arm']],
    ['a field, of a part that may be a magnet', 'class description gauss', ['description', 'Tube, 12000 gauss']],
    ['the size of a magnet, before what it is called after', 'magnet description latch magnet', ['description', 'Door latch magnet 10x5x2']],
    ['a kind of motor in a remark, before a mere "motor"', 'class remarks Asynchronmotor', ['description', 'Motor 400 V'], ['remarks', 'Asynchronmotor 0,55 kW']],
  ])('is decided by %s', (_, expected, ...columns) => {
    expect(decided(...columns)).toBe(expected);
  }); // prettier-ignore
});

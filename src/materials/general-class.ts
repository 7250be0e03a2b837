import type { ClassFinding } from './component.ts';
import type { Noun } from './head.ts';

/** Classes that say little: a more specific one in the same line replaces them. */
const GENERAL = new Set([
  'motor',
  'gear-motor',
  'motor-dc-brushed',
  'rotor',
  'actuator',
  'actuator-linear-electric',
  'drive-unit',
]);

export const isGeneral = (id: string): boolean => GENERAL.has(id);

/** "Pitch motor, permanent magnet servo, 7.5 kW", "Pump, mag drive": a later clause says what kind of motor or pump it is. */
export function refinesMotor(noun: Noun, head: Noun | null): boolean {
  if (head?.value === 'pump' && noun.value === 'mag-coupling') return true;
  // "Rotary hammer, cordless, brushless motor 20 V": what drives a tool is in it.
  if (head?.value === 'power-tool' && noun.kind === 'class' && noun.value === 'motor-bldc') return true;
  if (head?.value === 'actuator' && /^(?:solenoid|electromagnet)$/.test(noun.value)) return true;
  return noun.kind === 'class' && head?.kind === 'class' && isGeneral(head.value) && /^(?:motor-(?!controller)|servo)/.test(noun.value); // prettier-ignore
}

/** Most specific first, each class once; generic classes only where nothing else is known. */
export function specific(classes: readonly ClassFinding[]): ClassFinding[] {
  const byId = new Map<string, ClassFinding>();
  for (const found of classes) {
    const known = byId.get(found.fact.id);
    if (known === undefined || known.weight < found.weight) byId.set(found.fact.id, found);
  }
  const list = [...byId.values()];
  // A servo refines "motor"; the encoder that comes with it does not.
  const refines = list.some(
    (found) => !isGeneral(found.fact.id) && (found.fact.report || found.fact.id.startsWith('motor')),
  );
  return refines ? list.filter((found) => !isGeneral(found.fact.id)) : list;
}

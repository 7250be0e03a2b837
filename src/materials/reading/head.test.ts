import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';

const decomposer = await bundledDecomposer();

/** The noun that a text is about; null: none that it names. */
function headOf(text: string): string | null {
  const texts = [{ role: 'description', text, column: 0 }] as const;
  const { trace } = decomposer.explain({ texts, manufacturer: '', cas: [], pieceGrams: null });
  const nouns = trace.texts.flatMap(({ segments }) => segments.flatMap((segment) => segment.nouns));
  return nouns.find(({ isHead }) => isHead)?.text ?? null;
}

describe('the noun that a text is about', () => {
  it.each([
    ['none, in the title of a book', 'Electric Motors, 3rd ed.', null],
    ['none, where a thread says what fastens it', 'M3x8 black (motor)', null],
    ['a screw that opens the text', 'SCHRAUBE FLANSCH MOTOR M5X14', 'SCHRAUBE'],
    ['a part of the machine that a title names twice', 'FPV drone frame, carbon fiber, racing quadcopter', 'frame'],
    ['what stands behind a label', 'Gripper: SG90 servo', 'servo'],
    ['a part behind its carrier and a colon', 'Altavoz: amplificador', 'amplificador'],
    ['the one in brackets, of parts', 'Motor parts (rotor lamination)', 'rotor lamination'],
    ['what moves a place, behind a stroke', '4 shoulder pitch/roll motors', 'motors'],
    ['what is fitted, behind a comma without a blank', 'MOTOR,MOUNT,RUBBER', 'MOUNT'],
    ['a part that is filed under its carrier', 'MOTOR | ANILLOS DE MOTOR', 'ANILLOS'],
    ['the carrier that is built into it', 'EXV STEPPER VALVE', 'STEPPER'],
    ['one noun behind two things', 'Motor and encoder cable', 'cable'],
    ['what joins two things', 'Motor to shaft coupler', 'coupler'],
    ['that of the first clause else', 'Bracket, motor', 'Bracket'],
  ])('is %s: %s', (_, text, head) => {
    expect(headOf(text)).toBe(head);
  });

  it.each([
    ['last in English', 'motor bracket', 'bracket'],
    ['first in French', 'support moteur', 'support'],
    ['the half of a motor, wherever it stands', 'Stator kpl. PMSM 8-pol', 'Stator'],
    ['a document, wherever it stands', 'servo motor data sheet', 'data sheet'],
    ['never the one in the genitive', 'Motora kondensators', 'kondensators'],
    ['never how a fan is borne', 'Fan 24 V Maglev', 'Fan'],
  ])('stands, within a clause, %s: %s', (_, text, head) => {
    expect(headOf(text)).toBe(head);
  });
});

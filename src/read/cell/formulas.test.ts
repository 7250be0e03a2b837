import { expect, it } from 'vitest';
import { formulaKind, FormulaKind } from './formulas.ts';

it.each([
  ['of:="Magnet N42SH"', FormulaKind.text],
  ['of:=[.A1]&" "&[.B1]', FormulaKind.text],
  ['of:=CONCATENATE([.A1];"x")', FormulaKind.text],
  ['=RC[-1]&"x"', FormulaKind.text],
  ['of:=([.A1]&"x")="ax"', FormulaKind.number],
  ['of:=[.A1]*2', FormulaKind.number],
  ['of:=SUM([.A1:.A9])', FormulaKind.number],
  ['of:=VLOOKUP([.A1]&"x";[.B1:.C9];2)', FormulaKind.any],
  ['=RC[-1]', FormulaKind.any],
  [`=${'A'.repeat(5000)}&"x"`, FormulaKind.any],
])('what %s comes to', (formula, kind) => {
  expect(formulaKind(formula)).toBe(kind);
});

import type { FormatElement } from 'lintanide/plugin';

/** A code of the standard; where it is `Other`, what stands beside it. */
export function code(element: FormatElement, name: string): string {
  const stated = element.attribute(name);
  return stated === 'Other' || stated === '' ? element.attribute(`${name}Other`) || stated : stated;
}

/** Paper: documents, drawings, specifications. Agile writes its classes in capitals. */
const PAPER = /^(?:documents?|drawings?|specifications?|procedures?|instructions?)\b/i;

export function isPaper(type: string): boolean {
  return PAPER.test(type);
}

/** Lines that nothing is built in for. */
const NOTHING = /^(?:reference|nontangible)$/i;

/** Why a line of a bill is none of what is built in; null if it is. */
export function reasonOf(lineType: string): string | null {
  if (isPaper(lineType)) return 'a document, nothing that is built in';
  return NOTHING.test(lineType) ? `listed as ${lineType}, nothing that is built in` : null;
}

/** Whether a quantity is per piece of the assembly; per set-up, as needed and shrinkage are other numbers. */
export function isPerAssembly(quantityType: string, lineType: string): boolean {
  return (quantityType === '' || quantityType === 'PerAssembly') && lineType !== 'Setup' && lineType !== 'AsNeeded';
}

/** `A        60661` is revision A of change 60661. */
export function revisionOf(text: string): { revision: string; change: string } {
  const [revision = '', ...change] = text.trim().split(/\s{2,}/u);
  return { revision, change: change.join(' ') };
}

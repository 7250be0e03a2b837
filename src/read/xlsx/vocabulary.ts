/** Namespaces and relationship types of SpreadsheetML, in the transitional and in the strict edition. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office';

const SPREADSHEET = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Whether a namespace is that of SpreadsheetML, transitional or strict; null is none. */
export function isSpreadsheet(namespace: string | null): boolean {
  return namespace !== null && SPREADSHEET.has(namespace);
}

/** The last word of a relationship type (`worksheet`, `sharedStrings`); null if it is of another vocabulary. */
export function relationshipKind(type: string): string | null {
  const slash = type.lastIndexOf('/');
  const base = type.slice(0, slash);
  const known =
    base === TRANSITIONAL || base === STRICT || (base.startsWith(MICROSOFT) && base.endsWith('/relationships'));
  return known ? type.slice(slash + 1) : null;
}

/** xsd:boolean as attributes state it. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** What a folder is searched for. A file that is named is read whatever it is called. */
export const EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'xml', 'plmxml', 'stpx'] as const;
/** JSON is everywhere; only what is called a bill of materials is looked at. */
export const NAMES = ['*.cdx.json', 'bom.json', '*.bom.json'] as const;

/** Folders of packages and version control, and what Excel and LibreOffice leave beside an open file. */
export const NEVER = ['**/node_modules/**', '**/.git/**', '**/~$*', '**/.~lock.*#'] as const;

export const IGNORE_FILE = '.lintanideignore';
const PARTS_FILE = 'lintanide.parts.csv';

export function roleOf(path: string): 'bom' | 'parts' {
  return baseName(path) === PARTS_FILE ? 'parts' : 'bom';
}

/** The configuration is read by its own stage. */
export function isConfiguration(path: string): boolean {
  return /^lintanide\.config\.[a-z]{2,5}$/.test(baseName(path));
}

/** Whether a glob leaves open what it matches (`boms/**`), so that the default names apply. */
export function isOpenEnded(pattern: string): boolean {
  return /(?:^|\/)\*+$/.test(pattern);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a folder is searched for. A file that is named is read whatever it is called. */
export const EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'xlt', 'xltx', 'xltm', 'ods', 'fods', 'csv', 'tsv', 'tab', 'psv', 'slk', 'xml', 'plmxml', 'stpx', 'stpxz', 'pdx', '3dxml', 'shai', 'shci', 'mht', 'mhtml'] as const; // prettier-ignore
/** Mostly something else: taken where the bytes look like a table (`probe.ts`). */
export const DOUBTFUL = [
  'txt',
  'prn',
  'lst',
  'dat',
  'asc',
  'bom',
  'htm',
  'html',
  'zip',
  'json',
  'yaml',
  'yml',
] as const;
/** Notes and manuals in Markdown and its kin, save those that are called parts lists. */
export const MARKDOWN = ['md', 'markdown', 'org', 'rst', 'adoc', 'asciidoc'] as const;
/** Forms in which lists are kept as well and that are not read: a folder that holds one is told of. */
export const NOT_READ = ['pdf', 'xps', 'doc', 'docx', 'odt', 'rtf', 'pages', 'ppt', 'pptx', 'odp', 'numbers', 'gsheet', 'mdb', 'accdb', 'msg', 'eml', 'toml', '7z', 'rar', 'tar', 'tgz', 'bz2', 'xz', 'zst', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'svg', 'vsd', 'vsdx'] as const; // prettier-ignore
/** What is read in gzip too, where the name says what is inside. */
export const PACKED = ['csv', 'tsv', 'xml', 'xlsx', 'xlsm', 'xls', 'xlsb', 'ods'] as const;
/** JSON that is called a bill of materials is read, also to say that it is none; other JSON where it is CycloneDX. Packed lists go by their inner name. */
export const NAMES = [
  '*.cdx.json',
  'bom.json',
  '*.bom.json',
  // Creo numbers what it writes.
  '*.bom.[0-9]',
  '*.bom.[0-9][0-9]',
  `*.{${PACKED.join(',')}}.gz`,
  `*.{${MARKDOWN.join(',')}}`,
] as const;

/** Folders of packages and version control, and what Excel and LibreOffice leave beside an open file. */
export const NEVER = ['**/node_modules/**', '**/.git/**', '**/~$*', '**/.~lock.*#'] as const;

/** Its lines leave out what those of a `.gitignore` would. */
export const IGNORE_FILE = '.lintanideignore';
const PARTS_FILE = 'lintanide.parts.csv';

/** `parts` for a register (`lintanide.parts.csv`), `bom` for any other file. */
export function roleOf(path: string): 'bom' | 'parts' {
  return baseName(path) === PARTS_FILE ? 'parts' : 'bom';
}

/** The configuration, and what is kept beside it, is read by its own stage. */
export function isConfiguration(path: string): boolean {
  return /^lintanide\.(?:config\.[a-z]{2,5}|(?:suppressions|baseline)\.json|suppliers\.csv)$/.test(baseName(path));
}

/** Whether a glob leaves open what it matches (`boms/**`), so that the default names apply. */
export function isOpenEnded(pattern: string): boolean {
  return /(?:^|\/)\*+$/.test(pattern);
}

/** What is behind the last slash of a POSIX path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Stands for the code of an error where the name of a folder is not UTF-8. */
export const NOT_UTF8 = 'name is not UTF-8';

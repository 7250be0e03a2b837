/** What a folder is searched for. A file that is named is read whatever it is called. */
export const EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'xlt', 'xltx', 'xltm', 'ods', 'fods', 'csv', 'tsv', 'tab', 'psv', 'slk', 'xml', 'plmxml', 'stpx', 'stpxz', 'pdx', '3dxml', 'shai', 'shci', 'mht', 'mhtml'] as const; // prettier-ignore
/** Mostly something else: taken where the bytes look like a table (`probe.ts`). */
export const DOUBTFUL = ['txt', 'prn', 'lst', 'dat', 'asc', 'bom', 'htm', 'html', 'zip', 'json'] as const;
/** Notes and manuals, save those that are called parts lists. */
const MARKDOWN = ['md', 'markdown'] as const;
/** What is read in gzip too, where the name says what is inside. */
export const PACKED = ['csv', 'tsv', 'xml', 'xlsx', 'xlsm', 'xls', 'xlsb', 'ods'] as const;
/** JSON that is called a bill of materials is read, also to say that it is none; other JSON where it is CycloneDX. Packed lists go by their inner name. */
export const NAMES = [
  '*.cdx.json',
  'bom.json',
  '*.bom.json',
  `*.{${PACKED.join(',')}}.gz`,
  `*.{${MARKDOWN.join(',')}}`,
] as const;

/** Folders of packages and version control, and what Excel and LibreOffice leave beside an open file. */
export const NEVER = ['**/node_modules/**', '**/.git/**', '**/~$*', '**/.~lock.*#'] as const;

export const IGNORE_FILE = '.lintanideignore';
const PARTS_FILE = 'lintanide.parts.csv';

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

/** Text that is called a parts list in one of the languages that vocabularies know: no table has to be seen in it. */
const CALLED_LIST =
  /^(?:.{0,80}[^\p{L}])?(?:boms?|bill[\s_-]?of[\s_-]?materials?|parts?(?:[\s_-]?list)?|stückliste|stueckliste|teileliste|nomenclature|liste[\s_-]?(?:de[\s_-]?)?pi[eè]ces|lista[\s_-]?(?:de[\s_-]?)?(?:materiales|piezas|peças|materiais)|distinta(?:[\s_-]?base)?|spis[\s_-]?części|kusovník|osaluettelo|stycklista|stykliste|спецификация|部品表|部品リスト|物料清单|物料表|零件清单|부품표|부품[\s_-]?(?:목록|리스트))(?:[^\p{L}].{0,40})?\.(?:txt|prn|lst|asc|bom|md|markdown)$/iu;

/** Whether the bytes must say if a file that a search found is a table. */
export function isDoubtful(path: string): boolean {
  if (/(?:^|\/)(?:[^/]+\.)?(?:bom|cdx)\.json$/i.test(path)) return false;
  if (CALLED_LIST.test(baseName(path).normalize('NFC'))) return false;
  return (DOUBTFUL as readonly string[]).includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Whether a file that a search found is a note by its name: Markdown that is not called a parts list. */
export function isNote(path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (MARKDOWN as readonly string[]).includes(extension) && !CALLED_LIST.test(baseName(path).normalize('NFC'));
}

/** Whether a file that nobody named is an input by its name; `doubtful`: its bytes must say. */
export function likelihoodOf(path: string): 'yes' | 'doubtful' | 'no' {
  const name = baseName(path).toLowerCase();
  const isNever = /(?:^|\/)(?:node_modules|\.git)\//.test(path) || name.startsWith('~$') || name.startsWith('.~lock.');
  if (isNever || isConfiguration(path)) return 'no';
  if (/^(?:.*\.cdx\.json|bom\.json|.*\.bom\.json)$/.test(name)) return 'yes';
  if (PACKED.some((inner) => name.endsWith(`.${inner}.gz`))) return 'yes';
  if (CALLED_LIST.test(name.normalize('NFC'))) return 'yes';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if ((EXTENSIONS as readonly string[]).includes(extension)) return 'yes';
  return (DOUBTFUL as readonly string[]).includes(extension) ? 'doubtful' : 'no';
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

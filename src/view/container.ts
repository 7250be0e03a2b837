import type { ContainerView } from './types.ts';

interface Known {
  readonly title: string;
  readonly extensions: readonly string[];
}

/** Formats by the reader's name for them, with the extensions that are right for each. */
const KNOWN: ReadonlyMap<string, Known> = new Map([
  ['xlsx', { title: 'Excel workbook (.xlsx)', extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'] }],
  ['xls', { title: 'Excel 97-2003 workbook (.xls)', extensions: ['xls', 'xlt', 'xlm'] }],
  ['xlsb', { title: 'Excel binary workbook (.xlsb)', extensions: ['xlsb'] }],
  ['ods', { title: 'OpenDocument spreadsheet (.ods)', extensions: ['ods', 'ots', 'fods'] }],
  ['csv', { title: 'delimited text', extensions: ['csv', 'txt', 'tsv', 'tab'] }],
  ['tsv', { title: 'tab-separated text', extensions: ['tsv', 'tab', 'txt', 'csv'] }],
  ['text', { title: 'text in fixed columns', extensions: ['txt', 'csv', 'tsv', 'tab'] }],
  ['xml', { title: 'XML document', extensions: ['xml'] }],
  ['spreadsheetml', { title: 'Excel 2003 XML spreadsheet', extensions: ['xml'] }],
  ['html', { title: 'HTML page with tables', extensions: ['html', 'htm'] }],
  ['markdown', { title: 'Markdown with tables', extensions: ['md', 'markdown', 'txt'] }],
  ['mhtml', { title: 'web archive (MHTML) with tables', extensions: ['mht', 'mhtml'] }],
  ['sylk', { title: 'SYLK spreadsheet', extensions: ['slk', 'sylk'] }],
  ['dif', { title: 'DIF spreadsheet', extensions: ['dif'] }],
  ['json', { title: 'JSON with lists', extensions: ['json'] }],
  ['cyclonedx', { title: 'CycloneDX bill of materials', extensions: ['json', 'xml'] }],
]);

const DELIMITERS: Readonly<Record<string, string>> = {
  '\t': 'tab',
  ',': 'comma',
  ';': 'semicolon',
  '|': 'vertical bar',
  ' ': 'blank',
};

/** Details that need a word in front. */
const NOTES: ReadonlyMap<string, string> = new Map([
  ['specVersion', 'version of the format:'],
  ['sheetsWithoutCells', 'sheets without cells:'],
]);

/** What the bytes are, and whether the name says otherwise. An extension that claims no known format claims nothing. */
export function containerOf(path: string, format: string, details: Readonly<Record<string, string>>): ContainerView {
  const { encoding, delimiter, member, ...rest } = details;
  const known = KNOWN.get(format);
  const extension = extensionOf(member ?? path);
  const claimed = [...KNOWN.values()].some(({ extensions }) => extensions.includes(extension));
  const notes = Object.entries(rest).map(([key, text]) => (NOTES.has(key) ? `${NOTES.get(key) ?? ''} ${text}` : text));
  if (member !== undefined) notes.unshift(`read from ${member} in the archive`);
  return {
    format,
    title: known?.title ?? format,
    wrongExtension: claimed && known?.extensions.includes(extension) === false ? `.${extension}` : null,
    encoding: encoding ?? null,
    delimiter: delimiter === undefined ? null : (DELIMITERS[delimiter] ?? delimiter),
    notes,
  };
}

function extensionOf(path: string): string {
  return /\.([A-Za-z0-9]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

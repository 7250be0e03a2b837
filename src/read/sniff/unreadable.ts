import { ReadError } from '../../errors.ts';
import type { Sniffed } from './sniff.ts';

/** What a format is, in the words of a message, and how to get a list out of the program that wrote it. */
interface Explained {
  readonly code?: string;
  readonly is: string;
  readonly hint: string;
}

const TABLE = '.xlsx, .csv or .xml';
const FROM_CAD = `It holds shapes, no list of parts. Open it in its program and export the bill of materials as ${TABLE}.`;
const FROM_ECAD = `Open it in its program and generate the bill of materials as ${TABLE}.`;
const UNPACK = 'Unpack it and lint the files that are bills of materials.';
const FROM_DATABASE = 'Export the table or query that holds the parts as .xlsx or .csv.';
const DOCUMENT = `Copy its table into a spreadsheet and save it as .xlsx, or export the bill of materials anew as ${TABLE}.`;

/** By the detail that sniffing gives. */
const EXPLAINED: Readonly<Record<string, Explained>> = {
  'STEP part 21 file': {
    is: 'a STEP part 21 file (AP203, AP214 or AP242)',
    hint: `The product structure it may hold is not read. Export the bill of materials as ${TABLE}, or the product structure as AP242 XML (.stpx).`,
  },
  'IGES model': { is: 'an IGES model', hint: FROM_CAD },
  'JT model': {
    is: 'a JT model',
    hint: `It holds shapes. Export the structure as PLMXML, or the bill of materials as ${TABLE}.`,
  },
  'Parasolid model': { is: 'a Parasolid model', hint: FROM_CAD },
  'Creo model': { is: 'a Creo (Pro/ENGINEER) model', hint: FROM_CAD },
  'CATIA V5 document': {
    is: 'a CATIA V5 document',
    hint: `Save the bill of materials (Analyze > Bill of Material) as .xls or .txt, or export ${TABLE}.`,
  },
  'SOLIDWORKS document': {
    is: 'a SOLIDWORKS document',
    hint: `Save its bill of materials table as .xlsx or .csv (right-click on the table, Save As).`,
  },
  'Inventor document': {
    is: 'an Inventor document',
    hint: `Export the bill of materials (Assemble > Bill of Materials > Export) as .xlsx or .csv.`,
  },
  'Solid Edge document': { is: 'a Solid Edge document', hint: FROM_CAD },
  'Fusion document': { is: 'a Fusion document', hint: FROM_CAD },
  'FreeCAD document': { is: 'a FreeCAD document', hint: FROM_CAD },
  'AutoCAD drawing': {
    is: 'an AutoCAD drawing (DWG)',
    hint: 'Extract its parts list (DATAEXTRACTION) as .csv or .xlsx.',
  },
  'DXF drawing': { is: 'a DXF drawing', hint: 'Extract its parts list (DATAEXTRACTION) as .csv or .xlsx.' },
  'Visio drawing': { is: 'a Visio drawing', hint: DOCUMENT },
  'Altium document': {
    is: 'an Altium document',
    hint: 'Generate the bill of materials (Reports > Bill of Materials) as .xlsx, .csv or .xml.',
  },
  'KiCad schematic': {
    is: 'a KiCad schematic',
    hint: 'Export the bill of materials as .csv (Tools > Generate Bill of Materials; kicad-cli sch export bom), or the netlist as .xml.',
  },
  'KiCad board': {
    is: 'a KiCad board',
    hint: 'Export the bill of materials as .csv from the schematic (kicad-cli sch export bom).',
  },
  'SCIP or IUCLID dossier': {
    is: 'a SCIP or IUCLID dossier (.i6z)',
    hint: 'It declares candidate-list substances, which rare earths generally are not, so it would not clear a part. Export the article list it was made from as .xlsx or .csv.',
  },
  'JAMA/JAPIA sheet': {
    is: 'a material data sheet of JAMA/JAPIA (CSV without a header)',
    hint: 'It declares what a part is made of, and its columns are not read. Ask the supplier for chemSHERPA (.shai) or IEC 62474 (.xml), which are.',
  },
  'Access database': { is: 'an Access database', hint: FROM_DATABASE },
  'SQLite database': { is: 'an SQLite database', hint: FROM_DATABASE },
  'SQL dump': { is: 'a dump of a database (SQL)', hint: FROM_DATABASE },
  'dBase table': { is: 'a dBase table (.dbf)', hint: 'Open it in a spreadsheet program and save it as .xlsx or .csv.' },
  'Lotus 1-2-3 worksheet': {
    is: 'a Lotus 1-2-3 worksheet',
    hint: 'Open it in a spreadsheet program and save it as .xlsx.',
  },
  'Parquet file': { is: 'a Parquet file', hint: FROM_DATABASE },
  'Apple Numbers document': { is: 'an Apple Numbers document', hint: 'In Numbers: File > Export To > Excel, or CSV.' },
  'Apple iWork document': {
    is: 'a document of Apple Numbers, Pages or Keynote',
    hint: 'Export it from its program: Numbers to Excel or CSV; the others hold text.',
  },
  'Word document': { is: 'a Word document', hint: DOCUMENT },
  'PowerPoint presentation': { is: 'a PowerPoint presentation', hint: DOCUMENT },
  'OpenDocument file': { is: 'an OpenDocument file, but no spreadsheet', hint: DOCUMENT },
  'Outlook message': { is: 'an e-mail message of Outlook', hint: 'Save its attachments and lint those.' },
  'e-mail message': { is: 'an e-mail message', hint: 'Save its attachments and lint those.' },
  'Java archive': { is: 'a Java archive, not a list', hint: 'Exclude it, or export the bill of materials.' },
  '7-Zip archive': { is: 'a 7-Zip archive', hint: UNPACK },
  'RAR archive': { is: 'a RAR archive', hint: UNPACK },
  'Zstandard archive': { is: 'a Zstandard archive', hint: UNPACK },
  'xz archive': { is: 'an xz archive', hint: UNPACK },
  'bzip2 archive': { is: 'a bzip2 archive', hint: UNPACK },
  'tar archive': { is: 'a tar archive', hint: UNPACK },
  PDF: {
    code: 'not-a-table',
    is: 'a PDF file, whatever its name says, and holds no cells',
    hint: `Ask for the list itself as ${TABLE}; for a material declaration in PDF (IPC-1752 version 1) ask for IPC-1752A as .xml.`,
  },
  RTF: {
    code: 'not-a-table',
    is: 'an RTF document, whatever its name says, and holds no cells',
    hint: `In SAP, save the list as "Spreadsheet" or "Text with tabs" and not as "Rich text format"; elsewhere export ${TABLE}.`,
  },
};

/** Names of CAD documents whose bytes say nothing: only the message goes by them. */
const CAD_NAME =
  /\.(?:sld(?:asm|prt|drw)|cat(?:product|part|drawing)|prt|asm|ipt|iam|par|psm|pcbdoc|schdoc|brd|dsn|opj|sch|3dm|skp|rvt|x_b|jt)(?:\.\d{1,4})?$/i;

/** The error for what is recognised and not read. */
export function unreadable({ kind, detail }: Sniffed, name: string): ReadError {
  switch (kind) {
    case 'empty':
      return new ReadError('empty', `${name} is empty.`, 'Export it again; if it is meant to be empty, exclude it.');
    case 'lfs-pointer':
      return new ReadError(
        'lfs-pointer',
        `${name} is a pointer of Git LFS; the file itself has not been fetched.`,
        'Run `git lfs pull` and lint again (in CI: check out with LFS enabled).',
      );
    case 'encrypted':
      return new ReadError(
        'encrypted',
        `${name} is encrypted (protected with a password), so its cells cannot be read.`,
        'Save a copy without password and lint that.',
      );
    case 'image':
      return new ReadError(
        'not-a-table',
        `${name} is a ${detail ?? 'image'} file, whatever its name says, and holds no cells.`,
        `A picture of a list cannot be read: export the bill of materials as ${TABLE}.`,
      );
    default:
  }
  const explained = detail !== undefined && Object.hasOwn(EXPLAINED, detail) ? EXPLAINED[detail] : undefined;
  if (explained !== undefined) {
    return new ReadError(
      explained.code ?? 'format-unsupported',
      `${name} is ${explained.is}${explained.code === undefined ? '; it is not read' : ''}.`,
      explained.hint,
    );
  }
  if (CAD_NAME.test(name)) {
    return new ReadError(
      'format-unsupported',
      `${name} is in a format that is not read here (${detail ?? kind}; its name says a CAD document).`,
      FROM_ECAD,
    );
  }
  return new ReadError(
    'format-unsupported',
    `${name} is in a format that is not read here (${detail ?? kind}).`,
    `Export the bill of materials as ${TABLE}.`,
  );
}

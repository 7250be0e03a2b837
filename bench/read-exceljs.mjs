// The peer in JavaScript: exceljs reads a workbook as a stream and does nothing with it.
import exceljs from 'exceljs';

let rows = 0;
const reader = new exceljs.stream.xlsx.WorkbookReader(process.argv[2], { sharedStrings: 'cache', worksheets: 'emit' });
for await (const sheet of reader) for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
if (rows === 0) throw new Error('no rows were read');

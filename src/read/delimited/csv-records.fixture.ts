import { scanCsv } from './csv-scan.ts';

/** The records of a text by the scanner alone, each as its fields. */
export function records(text: string, delimiter: string): string[][] {
  const found: string[][] = [];
  let record: string[] = [];
  scanCsv(new TextEncoder().encode(text), 0, delimiter.charCodeAt(0), {
    field(_column, source, from, to) {
      record.push(new TextDecoder().decode(source.subarray(from, to)));
    },
    record() {
      found.push(record);
      record = [];
      return true;
    },
  });
  return found;
}

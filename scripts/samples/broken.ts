import * as XLSX from '@e965/xlsx';

/** The smallest grey picture: a JPEG of one pixel. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

/** The library's container, opaque here. */
type CompoundFile = object;

interface Cfb {
  utils: {
    cfb_new(): CompoundFile;
    cfb_add(file: CompoundFile, name: string, content: Uint8Array): unknown;
  };
  write(file: CompoundFile, options: { type: 'buffer' }): Uint8Array;
}

/** What Excel leaves of a workbook with a password: an OLE2 container with the two streams of MS-OFFCRYPTO. */
export function encryptedWorkbook(): Uint8Array {
  const cfb = XLSX.CFB as Cfb;
  const file = cfb.utils.cfb_new();
  const info = new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>',
  );
  // Version 4.4 (agile encryption), flags 0x40, then the XML descriptor.
  cfb.utils.cfb_add(file, '/EncryptionInfo', Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0, ...info]));
  const noise = new Uint8Array(8 + 4096);
  new DataView(noise.buffer).setUint32(0, 4000, true);
  for (let i = 8, seed = 1; i < noise.length; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    noise[i] = seed >>> 24;
  }
  cfb.utils.cfb_add(file, '/EncryptedPackage', noise);
  return new Uint8Array(cfb.write(file, { type: 'buffer' }));
}

/** A photograph that somebody saved as `.xls`. */
export function photo(): Uint8Array {
  return new Uint8Array(Buffer.from(JPEG, 'base64'));
}

/** A download that broke off: the first half, so that the ZIP directory is missing. */
export function truncated(workbook: Uint8Array): Uint8Array {
  return workbook.slice(0, workbook.length >> 1);
}

/** The C library of most Linux systems gives room beyond this a mapping of its own, and gives it back to the system when it is freed. */
const APART = 33 * 1024 ** 2;
/** Bytes from which that is worth the pages it takes. */
const LARGE = 6 * 1024 ** 2;

/**
 * Room for an array of so many bytes that may pass before the run does. Of what is freed, room of a few MiB stays with the process once
 * larger arrays came and went, which is a sixth of the memory of a million lines; so it is asked for as if it were larger. What lies
 * beyond is never written to, and takes no memory.
 */
export const roomFor = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes >= LARGE && bytes < APART ? APART : bytes);

/** An array of so many numbers of four bytes in such room. */
export const int32s = (length: number): Int32Array<ArrayBuffer> => new Int32Array(roomFor(length * 4), 0, length);
/** An array of so many bytes in such room. */
export const uint8s = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(roomFor(length), 0, length);

/**
 * SHA-256 of short texts. Node's own takes five milliseconds to load, more than the dozen fingerprints of a small bill cost
 * here; who hashes much is served by `node.ts`, which takes Node's.
 */

/** The first 32 bits of the fractional parts of a root of the first primes: a hash begins and is stirred with these. */
function fractions(count: number, root: (prime: number) => number): Int32Array {
  const found = new Int32Array(count);
  for (let prime = 2, at = 0; at < count; prime++) {
    let divisor = 2;
    while (divisor * divisor <= prime && prime % divisor !== 0) divisor++;
    if (divisor * divisor <= prime) continue;
    const value = root(prime);
    found[at++] = (value - Math.floor(value)) * 2 ** 32;
  }
  return found;
}

let begin: Int32Array | null = null;
let stir: Int32Array | null = null;
const schedule = new Int32Array(64);

/** Lower-case hex of the UTF-8 text. */
export function sha256OfText(text: string): string {
  begin ??= fractions(8, Math.sqrt);
  stir ??= fractions(64, Math.cbrt);
  const bytes = Buffer.from(text);
  // A bit, zeros, and the number of bits in eight bytes, up to a multiple of 64 bytes.
  const padded = Buffer.alloc((bytes.length + 72) & ~63);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  padded.writeUInt32BE(Math.floor(bytes.length / 2 ** 29), padded.length - 8);
  padded.writeUInt32BE((bytes.length << 3) >>> 0, padded.length - 4);
  const state = begin.slice();
  for (let at = 0; at < padded.length; at += 64) addBlock(state, stir, padded, at);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** FIPS 180-4, 6.2.2. */
function addBlock(state: Int32Array, k: Int32Array, bytes: Buffer, from: number): void {
  const w = (at: number): number => schedule[at] ?? 0;
  for (let i = 0; i < 16; i++) schedule[i] = bytes.readInt32BE(from + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = w(i - 15);
    const y = w(i - 2);
    const early = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const late = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    schedule[i] = w(i - 16) + early + w(i - 7) + late;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + (k[i] ?? 0) + w(i)) | 0;
    const zero = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (zero + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => {
    state[at] = (state[at] ?? 0) + value;
  });
}

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

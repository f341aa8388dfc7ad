// SHA-256 (FIPS 180-4) of short ASCII texts, in one go: a puzzle takes thousands of them, and the browser's own answers
// each through a promise. For puzzles alone; nothing secret is hashed with it.

const FIRST = [2, 3, 5, 7, 11, 13, 17, 19];
const isPrime = (n: number) => Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d !== 0);
const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) if (isPrime(n)) primes.push(n);
const fraction = (n: number) => ((n - Math.floor(n)) * 2 ** 32) | 0;

/** Fractions of the square and cube roots of the first primes. */
const START = Int32Array.from(FIRST, (p) => fraction(Math.sqrt(p)));
const ROUNDS = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));
const words = new Int32Array(64);
const state = new Int32Array(8);

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** The first 32 bits of the hash, as a number from 0. */
export function firstBits(text: string): number {
  const blocks = ((text.length + 8) >> 6) + 1;
  state.set(START);
  for (let block = 0; block < blocks; block += 1) {
    for (let at = 0; at < 16; at += 1) {
      let word = 0;
      for (let byte = 0; byte < 4; byte += 1) {
        const index = block * 64 + at * 4 + byte;
        const value = index < text.length ? text.charCodeAt(index) : index === text.length ? 0x80 : 0;
        word = (word << 8) | value;
      }
      words[at] = word;
    }
    if (block === blocks - 1) words[15] = text.length * 8;
    mix();
  }
  return state[0]! >>> 0;
}

function mix(): void {
  for (let at = 16; at < 64; at += 1) {
    const [w15, w2] = [words[at - 15]!, words[at - 2]!];
    const low = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const high = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[at] = (words[at - 16]! + low + words[at - 7]! + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < 64; at += 1) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at] = (state[at]! + value) | 0));
}

// Digits of any script as those that phone numbers and codes are made of.

/** Starts of the digit runs that keyboards produce: Arabic, Persian, Devanagari, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10];

export function plainDigits(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const zero = ZEROS.find((start) => code >= start && code < start + 10);
      if (zero !== undefined) return String(code - zero);
      return character === '＋' ? '+' : character;
    })
    .join('');
}

/** The six digits of a code out of whatever was pasted, a whole message too. */
export function codeFrom(text: string): string {
  const plain = plainDigits(text);
  const whole = /(?<!\d)(\d{3})[\s-]?(\d{3})(?!\d)/.exec(plain);
  return whole ? `${whole[1]}${whole[2]}` : plain.replace(/\D/g, '').slice(0, 6);
}

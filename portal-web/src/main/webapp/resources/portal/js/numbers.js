// Numbers of orders, tickets, returns and articles stand on one line: what Sentences.java does to what the server writes.

const NUMBER = /(?<![\p{L}\p{M}\p{N}_/.@#&-])[A-Z]{1,8}(?:-[A-Z0-9]{1,24}){1,4}(?![\p{L}\p{M}\p{N}_/@-])/gu;
const SHORT = 16;

/** A text in parts, each number in an element of its own. */
export const numbersApart = text => {
  const parts = [];
  let from = 0;
  for (const {0: number, index} of text.matchAll(NUMBER)) {
    if (/\d/.test(number)) {
      const apart = document.createElement('span');
      apart.className = number.length > SHORT ? 'id' : 'number';
      apart.textContent = number;
      parts.push(text.slice(from, index), apart);
      from = index + number.length;
    }
  }
  return [...parts, text.slice(from)];
};

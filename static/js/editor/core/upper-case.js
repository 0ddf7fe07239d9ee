/** Text in capitals without losing how it was typed. */

/**
 * Only what keeps its length ("ß" would become two letters), so that every letter stays where it is.
 * @param {string} text
 */
export function upperCase(text) {
  return text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

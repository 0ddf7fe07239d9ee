/**
 * Finding by a few letters: beginnings, parts, letters in order, and in Korean initial consonants
 * ("ㅈㅈ" finds "저장") and syllables that are still being typed ("젖" finds "저장" as well).
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables that differ in their last consonant only. */
const FINALS = 28;
const MEDIALS = 21;
const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
/** For each last consonant: what begins the next syllable when it moves on, and what stays of a pair. */
const MOVES_ON = [..." ㄱㄲㅅㄴㅈㅎㄷㄹㄱㅁㅂㅅㅌㅍㅎㅁㅂㅅㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];
const STAYS = /** @type {Record<number, number>} */ ({ 3: 1, 5: 4, 6: 4, 9: 8, 10: 8, 11: 8, 12: 8, 13: 8, 14: 8, 15: 8, 18: 17 });

const WHOLE = 120;
const AT_START = 100;
const AT_WORD = 80;
const INSIDE = 60;
const SCATTERED = 40;

/**
 * What answers the query, the best first; what answers equally well keeps its order.
 * @template T
 * @param {string} query an empty one finds everything
 * @param {T[]} items
 * @param {(item: T) => string[]} textsOf the first counts most
 * @returns {T[]}
 */
export function searchIn(query, items, textsOf) {
  if (query.trim() === "") return items;
  const scored = items.map((item) => ({ item, score: Math.max(...textsOf(item).map((text, i) => matchScore(query, text) / (i + 1))) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/**
 * How well a text answers a query: 0 for not at all, more for better. Each word of the query must be found.
 * @param {string} query
 * @param {string} text
 */
export function matchScore(query, text) {
  const letters = lettersOf(text);
  const words = query.split(/\s+/).filter(Boolean);
  const scores = words.map((word) => Math.max(...readings(lettersOf(word)).map((reading) => wordScore(reading, letters))));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** @param {string} text */
function lettersOf(text) {
  return [...text.normalize("NFC").toLowerCase()];
}

/** A syllable that is being typed may yet give its last consonant to the next one. @param {string[]} word */
function readings(word) {
  const last = word[word.length - 1];
  const final = isSyllable(last) ? placeOf(last) % FINALS : 0;
  if (final === 0) return [word];
  const open = String.fromCharCode(last.charCodeAt(0) - final + (STAYS[final] ?? 0));
  return [word, [...word.slice(0, -1), open, MOVES_ON[final]]];
}

/** @param {string[]} word @param {string[]} letters */
function wordScore(word, letters) {
  let best = 0;
  for (let at = 0; at + word.length <= letters.length; at += 1) {
    if (standsAt(word, letters, at)) best = Math.max(best, scoreAt(word, letters, at));
  }
  return best || scatteredScore(word, letters);
}

/** @param {string[]} word @param {string[]} letters @param {number} at */
function standsAt(word, letters, at) {
  return word.every((letter, i) => answers(letter, letters[at + i], i === word.length - 1));
}

/** @param {string[]} word @param {string[]} letters @param {number} at */
function scoreAt(word, letters, at) {
  if (at === 0) return word.length === letters.length ? WHOLE : AT_START;
  return beginsWord(letters, at) ? AT_WORD : INSIDE;
}

/** The letters in their order with others between; the first begins a word. @param {string[]} word @param {string[]} letters */
function scatteredScore(word, letters) {
  if (word.length < 2) return 0;
  let best = 0;
  for (let start = 0; start < letters.length; start += 1) {
    if (beginsWord(letters, start) && answers(word[0], letters[start], false)) best = Math.max(best, spreadScore(word, letters, start));
  }
  return best;
}

/** @param {string[]} word @param {string[]} letters @param {number} start */
function spreadScore(word, letters, start) {
  let found = 1;
  let between = 0;
  for (let at = start + 1; at < letters.length && found < word.length; at += 1) {
    if (answers(word[found], letters[at], found === word.length - 1)) found += 1;
    else if (letters[at] !== " ") between += 1;
  }
  return found < word.length ? 0 : Math.max(SCATTERED - between, 1);
}

/** @param {string[]} letters @param {number} at */
function beginsWord(letters, at) {
  return at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1]);
}

/**
 * @param {string} asked
 * @param {string} letter
 * @param {boolean} isLast of what is typed: then a syllable may still get its last consonant
 */
function answers(asked, letter, isLast) {
  if (asked === letter) return true;
  if (!isSyllable(letter)) return false;
  const place = placeOf(letter);
  if (!isSyllable(asked)) return asked === INITIALS[Math.floor(place / (MEDIALS * FINALS))];
  return isLast && placeOf(asked) % FINALS === 0 && Math.floor(placeOf(asked) / FINALS) === Math.floor(place / FINALS);
}

/** @param {string} letter */
function isSyllable(letter) {
  const code = letter?.charCodeAt(0) ?? 0;
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/** @param {string} syllable */
function placeOf(syllable) {
  return syllable.charCodeAt(0) - FIRST_SYLLABLE;
}

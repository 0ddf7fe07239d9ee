// The order of a palette: pure.

/** @template T @param {readonly T[]} list @param {number} from @param {number} to @returns {T[]} */
export function moved(list, from, to) {
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
}

/** The list with another thing in that place; a thing that was elsewhere in it leaves there. @template T @param {readonly T[]} list @param {number} at @param {T} thing @returns {T[]} */
export function replaced(list, at, thing) {
  return list.flatMap((each, i) => (i === at ? [thing] : each === thing ? [] : [each]));
}

/**
 * The rows of colours that a colour picker offers. The page that knows better than the picker says which.
 * @typedef {{title: string, colours: string[]}} Palette
 */

/** @type {() => Palette[]} */
let source = () => [];

/** @param {() => Palette[]} palettes asked each time a picker opens */
export function offerPalettes(palettes) {
  source = palettes;
}

/** @returns {Palette[]} without the empty ones */
export function offeredPalettes() {
  return source().filter(({ colours }) => colours.length > 0);
}

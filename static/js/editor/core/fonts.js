/** The typefaces that the app serves itself; a design may name others, which stay named. */

/** @typedef {{family: string, label: string, weights: number[]}} Typeface */

/** @type {Typeface[]} */
export const TYPEFACES = [{ family: "Pretendard Variable", label: "Pretendard", weights: [300, 400, 500, 600, 700, 800, 900] }];

/** Weights in steps of the usual names. */
const USUAL_WEIGHTS = [400, 700];

/** @param {string} family */
export function weightsOf(family) {
  return TYPEFACES.find((face) => face.family === family)?.weights ?? USUAL_WEIGHTS;
}

/** The weight as a number: old designs say "bold". @param {unknown} weight */
export function weightNumber(weight) {
  if (weight === "bold") return 700;
  return Number(weight) || 400;
}

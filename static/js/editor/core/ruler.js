/** The divisions of a ruler. */

const STEPS = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];
/** Room for a number of five digits, in screen pixels. */
const LEAST_PX = 56;

/**
 * @param {number} zoom
 * @returns {{step: number, ticks: number}} page pixels from number to number, and in how many parts that is divided
 */
export function rulerStep(zoom) {
  return { step: STEPS.find((step) => step * zoom >= LEAST_PX) ?? 10_000, ticks: 5 };
}

/** How a page lies on its paper. */

/** A CSS pixel is 1/96 inch, a point 1/72. */
const POINTS_PER_PX = 0.75;
/** ISO 216, in points. */
const A4 = { short: 595.276, long: 841.89 };
/** 10 mm. */
const MARGIN = 28.346;

/**
 * @param {{width: number, height: number}} page in px
 * @param {"a4" | "exact"} paper
 * @returns {{width: number, height: number, base: import("./matrix.js").Matrix}} the paper in points, and the way from pixels to points
 */
export function onPaper({ width, height }, paper) {
  if (paper === "exact") {
    const scale = POINTS_PER_PX;
    return { width: width * scale, height: height * scale, base: [scale, 0, 0, -scale, 0, height * scale] };
  }
  const isWide = width > height;
  const sheet = { width: isWide ? A4.long : A4.short, height: isWide ? A4.short : A4.long };
  const scale = Math.min((sheet.width - 2 * MARGIN) / width, (sheet.height - 2 * MARGIN) / height);
  const left = (sheet.width - width * scale) / 2;
  const top = (sheet.height + height * scale) / 2;
  return { ...sheet, base: [scale, 0, 0, -scale, left, top] };
}

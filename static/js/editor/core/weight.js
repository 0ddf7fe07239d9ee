/** @typedef {import("./document.js").CanvasDocument} CanvasDocument */

/** From so many objects on a page on, drawing all of them takes longer than a frame. */
export const MANY_OBJECTS = 300;
const SAMPLES = 60;

/** How many objects a document holds. @param {CanvasDocument} document */
export function objectCount(document) {
  return document.pages.reduce((sum, { objects }) => sum + objects.length, 0);
}

/**
 * About how long a document is as JSON, from a sample of its objects: writing all of it would take longer than a frame.
 * @param {CanvasDocument} document
 * @returns {number} characters
 */
export function estimateLength(document) {
  const objects = document.pages.flatMap((page) => page.objects);
  const step = Math.max(1, Math.floor(objects.length / SAMPLES));
  const sample = objects.filter((_object, i) => i % step === 0);
  const average = sample.length ? JSON.stringify(sample).length / sample.length : 0;
  const frame = { ...document, pages: document.pages.map(({ objects: _objects, ...page }) => page) };
  return JSON.stringify(frame).length + Math.round(average * objects.length);
}

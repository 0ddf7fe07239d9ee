/**
 * What the canvas can do for an action: the actions know this, not Fabric. main puts the real one in
 * place before anything can be clicked.
 */

/**
 * @typedef {import('../core/document.js').CanvasObject} CanvasObject
 * @typedef {import('../core/geometry.js').Box} Box
 * @typedef {import('../core/document.js').Page} Page
 * @typedef {{format: 'png' | 'webp', scale: number, page?: Page}} PictureForm `page`: the shown one when left out
 * @typedef {object} DrawForm
 * @property {number} scale
 * @property {boolean} [clear] without the page's background
 * @property {string[]} [only] ids: these objects alone, cropped to them, beyond the page's edge too
 * @typedef {object} Print a page apart from the screen: nothing that only helps on the screen is on it
 * @property {(form: DrawForm) => HTMLCanvasElement} draw throws a RangeError where a browser could not
 * @property {(form: Omit<DrawForm, 'scale'> & {css?: string}) => string} svg with `css` for its typefaces
 * @property {(context: import('../core/pdf/context.js').PdfContext, options: {only?: string[], signal: AbortSignal}) => Promise<number>} pdf
 *   draws on the context; answers how many objects could only be drawn as pictures
 * @property {(only?: string[]) => Box} boxOf what these objects cover; the whole page when left out
 * @property {() => void} dispose
 * @typedef {object} Surface
 * @property {(page: Page) => Promise<Print>} print waits for fonts and pictures
 * @property {(objects: CanvasObject[]) => Promise<import('../core/type/faces.js').Face[]>} fontFaces the font files that their letters come from
 * @property {(object: CanvasObject) => Promise<CanvasObject>} measure loads fonts and pictures and fills in the size; of a path also its commands in plain form
 * @property {(page: Page, scale: number) => Promise<HTMLCanvasElement>} sketch any page of the design, small
 * @property {(page: Page, size: {width: number, height: number}, scale: number) => Promise<HTMLCanvasElement>} sketchOf a page of any design
 * @property {(form: PictureForm) => Promise<Blob>} picture the page as it would be printed; throws when it cannot be drawn
 * @property {(id: string) => void} editText opens the text for typing
 * @property {(id: string) => {width: number, height: number}} sizeOf the size as it is drawn, where the design does not say it
 * @property {(box: Box, page: Page) => Promise<number>} luminance how light a page of the design is there: WCAG's relative luminance, 0 to 1
 * @property {(id: string) => import('../core/geometry.js').Size | null} pictureSize of the whole picture behind a crop, in its own pixels
 * @property {() => void} endTextEdit ends typing, if there is any
 * @property {() => void} resumeTextEdit gives the keys back to the text that is being typed in, if there is one
 * @property {() => void} fetchLetters asks once more for the letters that could not be fetched
 * @property {() => Promise<string[]>} lost ids of the objects that cannot be drawn
 */

/** @type {Surface | null} */
let current = null;

/** @param {Surface} surface */
export function attachSurface(surface) {
  current = surface;
}

/** @returns {Surface} */
export function surface() {
  if (!current) throw new Error("The canvas is not there yet.");
  return current;
}

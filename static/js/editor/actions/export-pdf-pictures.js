/** Pictures in a PDF: photographs as JPEG, what is clear or drawn without loss. */
const JPEG_QUALITY = 0.92;
const PHOTOGRAPH = /\.jpe?g(?:$|\?)/i;

/**
 * @param {import("../core/pdf/writer.js").PdfWriter} pdf
 * @param {import("../core/pdf/resources.js").PictureRecord} record
 * @returns {Promise<number>} of its object
 */
export async function writePicture(pdf, { source, crop: [left, top, width, height] }) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width), Math.round(height)];
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  context.drawImage(source, left, top, width, height, 0, 0, canvas.width, canvas.height);
  const form = `/Type /XObject /Subtype /Image /Width ${canvas.width} /Height ${canvas.height} /BitsPerComponent 8`;
  if (PHOTOGRAPH.test(/** @type {any} */ (source).src ?? "")) {
    return pdf.stream(`${form} /ColorSpace /DeviceRGB /Filter /DCTDecode`, await jpegOf(canvas), { packed: true });
  }
  const { colours, alphas } = parted(context.getImageData(0, 0, canvas.width, canvas.height).data);
  const mask = alphas && (await pdf.stream(`${form} /ColorSpace /DeviceGray`, alphas));
  return pdf.stream(`${form} /ColorSpace /DeviceRGB${mask ? ` /SMask ${mask} 0 R` : ""}`, colours);
}

/** @param {HTMLCanvasElement} canvas @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function jpegOf(canvas) {
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", JPEG_QUALITY));
  if (!(blob instanceof Blob)) throw new RangeError("The browser could not draw the picture.");
  return new Uint8Array(await blob.arrayBuffer());
}

/** @param {Uint8ClampedArray} pixels @returns {{colours: Uint8Array<ArrayBuffer>, alphas: Uint8Array<ArrayBuffer> | null}} */
function parted(pixels) {
  const count = pixels.length / 4;
  const colours = new Uint8Array(count * 3);
  const alphas = new Uint8Array(count);
  let isClear = false;
  for (let i = 0; i < count; i += 1) {
    colours[i * 3] = pixels[i * 4];
    colours[i * 3 + 1] = pixels[i * 4 + 1];
    colours[i * 3 + 2] = pixels[i * 4 + 2];
    alphas[i] = pixels[i * 4 + 3];
    isClear ||= alphas[i] !== 255;
  }
  return { colours, alphas: isClear ? alphas : null };
}

import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { changeObjects } from "../core/edits.js";
import { qrObject, withQrText } from "../core/qr.js";
import { edit } from "../state/design.js";
import { visibleCentre } from "../state/stage.js";
import { put, usualSide } from "./place-element.js";

const QR_SHARE = 0.25;

/** @param {string} text @returns {Promise<boolean[][] | null>} null when it could not be made, which was said then */
async function fieldsFor(text) {
  try {
    const { encode } = await import("uqr");
    return encode(text, { ecc: "M", border: 0 }).data;
  } catch {
    showToast({ tone: "error", message: gettext("The QR code could not be made. Use a shorter text and try again.") });
    return null;
  }
}

/** Puts a QR code on the page as one step. @param {string} text */
export async function placeQr(text) {
  const fields = await fieldsFor(text);
  if (fields) put(qrObject(text, fields, visibleCentre(), usualSide(QR_SHARE), gettext("QR code")));
}

/** What a QR code says from now on, as one step. @param {string} id @param {string} text */
export async function setQrText(id, text) {
  const fields = await fieldsFor(text);
  if (fields) edit((document) => changeObjects(document, [id], (object) => (object.qr ? withQrText(object, text, fields) : object)));
}

import { gettext, interpolate } from "../../i18n.js";
import { uploadAsset } from "../../api/assets.js";
import { dismissToast, showToast } from "../../ui/toast.js";
import { page } from "../state/design.js";
import { rememberUpload } from "../state/elements.js";
import { pickFiles } from "./pick-files.js";
import { placePicture } from "./place-picture.js";

/** @type {import("./action.js").Action} */
export const uploadImage = {
  id: "upload-image",
  group: "tools",
  label: () => gettext("Upload a picture"),
  icon: "image-up",
  shortcuts: ["I"],
  undoable: true,
  isEnabled: () => true,
  async perform() {
    await uploadImages(await pickFiles());
  },
};

/**
 * Uploads pictures one after the other and places each as one step.
 * @param {Iterable<File>} files
 * @param {import("../core/geometry.js").Point} [at] in page pixels
 */
export async function uploadImages(files, at) {
  const on = page.value.id;
  for (const file of files) await uploadOne(file, on, at);
}

/** @param {File} file @param {string} on id of the page @param {import("../core/geometry.js").Point} [at] */
async function uploadOne(file, on, at) {
  const message = interpolate(gettext("Uploading %(name)s…"), { name: file.name });
  const notice = showToast({ message, durationMs: 0 });
  try {
    const asset = await uploadAsset(file);
    rememberUpload(asset);
    placePicture(asset, { at, on, quietly: true });
  } catch (error) {
    const action = { label: gettext("Try again"), perform: () => void uploadOne(file, on, at) };
    showToast({ tone: "error", message: /** @type {Error} */ (error).message, action });
  } finally {
    dismissToast(notice);
  }
}

/** @param {DataTransfer | null} data @returns {File[]} the pictures in what was dropped or pasted */
export function picturesIn(data) {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
}

import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { fileName } from "../core/file-name.js";
import { isOpen, projectName } from "../state/project.js";
import { surface } from "../state/surface.js";

const SCALE = 2;

/** @type {import("./action.js").Action} */
export const exportPng = {
  id: "export-png",
  group: "file",
  label: () => gettext("Export PNG"),
  icon: "download",
  shortcuts: ["Mod+E"],
  undoable: false,
  isEnabled: () => isOpen.value,
  async perform() {
    surface().endTextEdit();
    try {
      download(await surface().picture({ format: "png", scale: SCALE }), fileName(projectName.value, "png"));
    } catch {
      showToast({ tone: "error", message: gettext("The picture could not be drawn. Make the page smaller and try again.") });
    }
  },
};

/** @param {Blob} file @param {string} name */
function download(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser still reads from the address for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import { putThumbnail } from "../../api/projects.js";
import { design } from "../state/design.js";
import { pageSize } from "../state/stage.js";
import { surface } from "../state/surface.js";

const LONG_SIDE_PX = 480;
/** A thumbnail is sent at most this often. */
const PAUSE_MS = 30_000;

/**
 * Makes the function that sends the project's small picture: at once, then at most every 30 seconds.
 * @param {number} id of the project
 * @returns {() => void}
 */
export function thumbnailSender(id) {
  let lastAt = -Infinity;
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(
      () => {
        waiting = false;
        lastAt = Date.now();
        void sendThumbnail(id);
      },
      Math.max(0, lastAt + PAUSE_MS - Date.now()),
    );
  };
}

/** The first page stands for the project. The picture is a convenience: when it fails, the next save sends another. @param {number} id */
export async function sendThumbnail(id) {
  const { width, height } = pageSize.value;
  const scale = Math.min(1, LONG_SIDE_PX / Math.max(width, height));
  try {
    await putThumbnail(id, await surface().picture({ format: "webp", scale, page: design.value.pages[0] }));
  } catch (error) {
    console.warn("The thumbnail was not stored.", error);
  }
}

import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";

/** @typedef {() => Promise<any>} Load imports a module and gives the view of it */

/** What was fetched. @type {Map<Load, any>} */
const views = new Map();

/** @param {Load} load */
async function keep(load) {
  const view = await load();
  views.set(load, view);
  return view;
}

/**
 * A view that is no part of the first load: it is fetched when it is first shown, if not before.
 * @param {{load: Load, giveUp: () => void, children?: any}} props `giveUp` closes what could not be fetched; the
 *   children stand there meanwhile
 */
export function Late({ load, giveUp, children }) {
  const [View, setView] = useState(() => views.get(load) ?? null);
  useEffect(() => {
    if (View) return;
    keep(load).then(
      (view) => setView(() => view),
      () => {
        giveUp();
        showToast({ tone: "error", message: gettext("This part of the editor could not be loaded. Check the connection and try again.") });
      },
    );
  }, []);
  return View ? html`<${View} />` : children;
}

/** Fetches views one after the other, so that they are there when they are wanted. @param {Load[]} all */
export async function loadAhead(all) {
  for (const load of all) {
    try {
      await keep(load);
    } catch {
      return; // offline; who opens one is told
    }
  }
}

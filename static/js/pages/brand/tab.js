import { effect, signal } from "@preact/signals";

const TABS = ["guidelines", "try", "look"];
const narrow = matchMedia("(max-width: 999px)");
const asked = () => TABS.find((name) => location.hash === `#${name}`) ?? TABS[0];

/** Which part of the page is open; the address says so too, so that it can be linked to. */
export const tab = signal(asked());
/** Whether there is no room for the look beside the guidelines: then it is a tab of its own. */
export const isNarrow = signal(narrow.matches);

/** Keeps tab, address and width of the window in step. */
export function followAddress() {
  addEventListener("hashchange", () => (tab.value = asked()));
  narrow.addEventListener("change", () => (isNarrow.value = narrow.matches));
  effect(() => {
    if (tab.value !== asked()) history.replaceState(null, "", `#${tab.value}`);
  });
}

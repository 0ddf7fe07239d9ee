// The theme switch: light, dark, or whatever the system says. theme-boot.js applies it before the first paint.

/** @typedef {"system" | "light" | "dark"} Theme */

const KEY = "artify.theme";

/** @returns {Theme} */
export function currentTheme() {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/**
 * Calls when the colours change, by the switch or by the system: what is drawn on a canvas has to be drawn again.
 * @param {() => void} redraw @returns {() => void} ends it
 */
export function onThemeChange(redraw) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(redraw);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", redraw);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", redraw);
  };
}

/** @param {Theme} theme */
export function setTheme(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to us: the choice holds for this page only.
  }
}

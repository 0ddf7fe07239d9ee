// A classic script in the head: the chosen theme must hold before the first paint. The switch is theme.js.
(() => {
  try {
    const theme = localStorage.getItem("artify.theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is closed to us (private window): the system's theme it is.
  }
})();

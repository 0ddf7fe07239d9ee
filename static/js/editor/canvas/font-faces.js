/** The typefaces that the page's style sheets declare. */

/** @typedef {import("../core/type/faces.js").Face} Face */

/** @returns {Face[]} */
export function declaredFaces() {
  return [...document.styleSheets].flatMap((sheet) => facesIn(sheet));
}

/** @param {CSSStyleSheet} sheet @returns {Face[]} */
function facesIn(sheet) {
  const base = sheet.href ?? document.baseURI;
  return rulesOf(sheet).flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? facesIn(rule.styleSheet) : [];
    return rule instanceof CSSFontFaceRule ? faceOf(rule.style, base) : [];
  });
}

/** Another origin's sheet does not show its rules. @param {CSSStyleSheet} sheet */
function rulesOf(sheet) {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** @param {CSSStyleDeclaration} style @param {string} base @returns {Face[]} */
function faceOf(style, base) {
  const value = (/** @type {string} */ name, /** @type {string} */ otherwise) => style.getPropertyValue(name).trim() || otherwise;
  const address = /url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/.exec(value("src", ""))?.[1];
  if (!address) return [];
  return [
    {
      family: value("font-family", "").replace(/^["']|["']$/g, ""),
      weight: value("font-weight", "400").replace("normal", "400").replace("bold", "700"),
      style: value("font-style", "normal"),
      range: value("unicode-range", "U+0-10FFFF"),
      address: new URL(address, base).href,
    },
  ];
}

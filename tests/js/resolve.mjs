const VENDOR = new URL("../../static/vendor/", import.meta.url);
const MODULES = {
  fabric: "fabric/fabric.js",
  preact: "preact/preact.js",
  "preact/hooks": "preact/hooks.js",
  "@preact/signals": "preact-signals/signals.js",
  "@preact/signals-core": "preact-signals-core/signals-core.js",
  htm: "htm/htm.js",
  "htm/preact": "htm/preact.js",
  uqr: "uqr/uqr.js",
};

export function resolve(specifier, context, next) {
  const file = MODULES[specifier];
  return file ? { url: new URL(file, VENDOR).href, shortCircuit: true } : next(specifier, context);
}

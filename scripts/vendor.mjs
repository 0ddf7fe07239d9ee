// Fetches the browser libraries again with `npm pack`, and proves that what is in the tree is what was fetched.
//
//   node scripts/vendor.mjs            fetch everything, refuse a file whose hash is not the manifest's
//   node scripts/vendor.mjs --update   fetch everything, write the manifest anew (after a version change here)
//   node scripts/vendor.mjs --check    no network: hash what is in the tree
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ELEMENT_ICONS } from "./element-icons.mjs";
import { ICONS } from "./icons.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const MANIFEST = join(ROOT, "static/vendor/manifest.json");
/** What is made from the icons' files. */
const ICON_MODULES = /** @type {[string, string, string[], string][]} */ ([
  ["static/vendor/lucide/icons.js", "ICONS", ICONS, "icons.mjs"],
  ["static/vendor/lucide/elements.js", "ELEMENT_ICONS", ELEMENT_ICONS, "element-icons.mjs"],
]);

/**
 * A typeface of Fontsource: its sheets in one, with the woff2 files that they name. A folder of its own, since each is loaded
 * only when a design or the picker asks for it.
 * @param {string} name of the package
 * @param {string} version
 * @param {string[]} sheets of the package, one for each weight or style
 */
const typeface = (name, version, sheets) => {
  const folder = `static/vendor/fonts/${name.slice(name.indexOf("/") + 1)}`;
  return { name, version, licence: "OFL-1.1", files: { LICENSE: `${folder}/LICENSE.txt` }, sheets, folder };
};

/**
 * `files`: path inside the package (a folder ends with a slash) → path in the tree.
 * @type {{name: string, version: string, licence: string, files: Record<string, string>, sheets?: string[], folder?: string}[]}
 */
const PACKAGES = [
  {
    name: "fabric", version: "7.4.0", licence: "MIT",
    files: {
      "dist/index.min.mjs": "static/vendor/fabric/fabric.js",
      LICENSE: "static/vendor/fabric/LICENSE.txt",
      "dist/index.d.ts": "types/fabric/index.d.ts",
      "dist/fabric.d.ts": "types/fabric/fabric.d.ts",
      "dist/src/": "types/fabric/src/",
    },
  },
  {
    name: "preact", version: "11.2.0", licence: "MIT",
    files: {
      "dist/preact.mjs": "static/vendor/preact/preact.js",
      "hooks/dist/hooks.mjs": "static/vendor/preact/hooks.js",
      LICENSE: "static/vendor/preact/LICENSE.txt",
      "src/index.d.ts": "types/preact/src/index.d.ts",
      "src/dom.d.ts": "types/preact/src/dom.d.ts",
      "src/jsx.d.ts": "types/preact/src/jsx.d.ts",
      "hooks/src/index.d.ts": "types/preact/hooks/src/index.d.ts",
    },
  },
  {
    name: "@preact/signals", version: "2.11.4", licence: "MIT",
    files: {
      "dist/signals.mjs": "static/vendor/preact-signals/signals.js",
      LICENSE: "static/vendor/preact-signals/LICENSE.txt",
      "dist/signals.d.ts": "types/preact-signals/signals.d.ts",
    },
  },
  {
    name: "@preact/signals-core", version: "1.14.5", licence: "MIT",
    files: {
      "dist/signals-core.mjs": "static/vendor/preact-signals-core/signals-core.js",
      LICENSE: "static/vendor/preact-signals-core/LICENSE.txt",
      "dist/signals-core.d.ts": "types/preact-signals-core/signals-core.d.ts",
    },
  },
  {
    name: "htm", version: "3.1.1", licence: "Apache-2.0",
    files: {
      "dist/htm.mjs": "static/vendor/htm/htm.js",
      "preact/index.mjs": "static/vendor/htm/preact.js",
      LICENSE: "static/vendor/htm/LICENSE.txt",
      "dist/htm.d.ts": "types/htm/htm.d.ts",
      "preact/index.d.ts": "types/htm/preact.d.ts",
    },
  },
  {
    name: "uqr", version: "0.1.3", licence: "MIT",
    files: { "dist/index.mjs": "static/vendor/uqr/uqr.js", LICENSE: "static/vendor/uqr/LICENSE.txt", "dist/index.d.ts": "types/uqr/uqr.d.ts" },
  },
  {
    name: "chart.js", version: "4.6.1", licence: "MIT",
    files: { "dist/chart.umd.min.js": "static/vendor/chart/chart.js", "LICENSE.md": "static/vendor/chart/LICENSE.txt" },
  },
  {
    name: "fflate", version: "0.8.3", licence: "MIT",
    files: {
      "esm/browser.js": "static/vendor/fflate/fflate.js",
      "esm/browser.d.ts": "static/vendor/fflate/fflate.d.ts",
      LICENSE: "static/vendor/fflate/LICENSE.txt",
    },
  },
  {
    name: "lib-font", version: "3.0.1", licence: "MIT",
    files: { "lib/unbrotli.js": "static/vendor/unbrotli/unbrotli.js", LICENSE: "static/vendor/unbrotli/LICENSE.txt" },
  },
  {
    name: "pretendard", version: "1.3.9", licence: "OFL-1.1",
    files: {
      "dist/web/variable/pretendardvariable-dynamic-subset.css": "static/vendor/pretendard/pretendard.css",
      "dist/web/variable/woff2-dynamic-subset/": "static/vendor/pretendard/woff2/",
      "dist/LICENSE.txt": "static/vendor/pretendard/LICENSE.txt",
    },
  },
  typeface("@fontsource-variable/noto-sans-kr", "5.3.1", ["wght.css"]),
  typeface("@fontsource-variable/noto-serif-kr", "5.3.1", ["wght.css"]),
  typeface("@fontsource/gowun-batang", "5.3.0", ["400.css", "700.css"]),
  typeface("@fontsource/black-han-sans", "5.3.0", ["400.css"]),
  typeface("@fontsource/do-hyeon", "5.3.0", ["400.css"]),
  typeface("@fontsource/jua", "5.3.0", ["400.css"]),
  typeface("@fontsource/song-myung", "5.2.8", ["400.css"]),
  typeface("@fontsource/nanum-pen-script", "5.3.0", ["400.css"]),
  typeface("@fontsource-variable/inter", "5.3.0", ["wght.css", "wght-italic.css"]),
  typeface("@fontsource-variable/montserrat", "5.3.0", ["wght.css", "wght-italic.css"]),
  typeface("@fontsource-variable/space-grotesk", "5.3.0", ["wght.css"]),
  typeface("@fontsource/bebas-neue", "5.3.0", ["400.css"]),
  typeface("@fontsource-variable/playfair-display", "5.3.0", ["wght.css", "wght-italic.css"]),
  typeface("@fontsource/dm-serif-display", "5.3.0", ["400.css", "400-italic.css"]),
  typeface("@fontsource-variable/caveat", "5.3.0", ["wght.css"]),
  {
    name: "lucide-static", version: "1.62.0", licence: "ISC",
    files: {
      ...Object.fromEntries([...new Set([...ICONS, ...ELEMENT_ICONS])].map((icon) => [`icons/${icon}.svg`, `static/vendor/lucide/${icon}.svg`])),
      LICENSE: "static/vendor/lucide/LICENSE.txt",
    },
  },
];

/** Text as we keep it: no pointer to a source map that we do not carry, and the font's folder by its name here. */
function adapt(/** @type {string} */ target, /** @type {Buffer} */ content) {
  if (!/\.(js|css|d\.ts)$/.test(target)) return content;
  const text = content.toString("utf8").replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, "\n");
  // It hands itself to the window; a module says so.
  const asModule = target.endsWith("/unbrotli.js") ? `${text}export default globalThis.unbrotli;\n` : text;
  return Buffer.from(asModule.replaceAll("url(./woff2-dynamic-subset/", "url(./woff2/"));
}

const sha256 = (/** @type {Buffer} */ content) => createHash("sha256").update(content).digest("hex");

/** Unpacks one package into a folder of its own and returns that folder. */
function fetchPackage(/** @type {string} */ name, /** @type {string} */ version) {
  const folder = mkdtempSync(join(tmpdir(), "artify-vendor-"));
  execFileSync("npm", ["pack", "--silent", `${name}@${version}`, "--pack-destination", folder], { stdio: ["ignore", "ignore", "inherit"] });
  const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!archive) throw new Error(`npm pack left no archive for ${name}`);
  execFileSync("tar", ["xzf", join(folder, archive), "-C", folder]);
  return folder;
}

/** Every [source file, target path] of one entry; a folder gives all its files of the kinds we keep. */
function expand(/** @type {string} */ base, /** @type {[string, string]} */ [from, to]) {
  if (!from.endsWith("/")) return [[join(base, from), to]];
  return readdirSync(join(base, from), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(d\.ts|woff2)$/.test(file))
    .sort()
    .map((file) => [join(base, from, file), to + file]);
}

/** One sheet of woff2 alone, under the family's plain name: whether its weights are files or an axis is no affair of a design. */
function joinSheets(/** @type {string} */ base, /** @type {string[]} */ sheets) {
  const css = sheets.map((sheet) => readFileSync(join(base, sheet), "utf8")).join("\n");
  return css.replace(/, url\([^)]*\.woff\) format\('woff'\)/g, "").replaceAll(" Variable'", "'");
}

/** Every [target path, content] of a typeface's sheet and of the files that it names. */
function typefaceFiles(/** @type {string} */ base, /** @type {{sheets?: string[], folder?: string}} */ { sheets, folder = "" }) {
  if (!sheets) return [];
  const css = joinSheets(base, sheets);
  const fonts = [...css.matchAll(/url\(\.\/([^)]+)\)/g)].map(([, file]) => file);
  const files = fonts.map((file) => /** @type {[string, Buffer]} */ ([`${folder}/${file}`, readFileSync(join(base, file))]));
  return [/** @type {[string, Buffer]} */ ([`${folder}/font.css`, Buffer.from(css)]), ...files];
}

function write(/** @type {string} */ target, /** @type {Buffer} */ content) {
  mkdirSync(dirname(join(ROOT, target)), { recursive: true });
  writeFileSync(join(ROOT, target), content);
}

/** Icons as one module for the browser: name → the shapes inside the <svg>. */
function iconModule(/** @type {string} */ constant, /** @type {string[]} */ icons, /** @type {string} */ list) {
  const shapes = icons.map((icon) => {
    const svg = readFileSync(join(ROOT, `static/vendor/lucide/${icon}.svg`), "utf8");
    const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    return `  ${JSON.stringify(icon)}: ${JSON.stringify(inner.replace(/\s+/g, " ").trim())},\n`;
  });
  return Buffer.from(
    "// Lucide (ISC), made by scripts/vendor.mjs from scripts/" + `${list}. Do not edit.\n` +
      `/** @type {Readonly<Record<string, string>>} */\nexport const ${constant} = {\n${shapes.join("")}};\n`,
  );
}

const readManifest = () => JSON.parse(readFileSync(MANIFEST, "utf8"));

/** Every file of the manifest whose hash in the tree differs. */
function differing() {
  const files = readManifest().packages.flatMap((/** @type {{files: Record<string, string>}} */ p) => Object.entries(p.files));
  files.push(...ICON_MODULES.map(([path, ...module]) => [path, sha256(iconModule(...module))]));
  return files.filter(([path, hash]) => !existsSync(join(ROOT, path)) || sha256(readFileSync(join(ROOT, path))) !== hash).map(([path]) => path);
}

function fetchAll() {
  return PACKAGES.map((each) => {
    const { name, version, licence, files } = each;
    const folder = fetchPackage(name, version);
    const base = join(folder, "package");
    const copied = Object.entries(files)
      .flatMap((entry) => expand(base, entry))
      .map(([source, target]) => /** @type {[string, Buffer]} */ ([target, adapt(target, readFileSync(source))]));
    const written = [...copied, ...typefaceFiles(base, each)].map(([target, content]) => {
      write(target, content);
      return [target, sha256(content)];
    });
    rmSync(folder, { recursive: true });
    return { name, version, licence, files: Object.fromEntries(written) };
  });
}

function writeIconModules() {
  for (const [path, ...module] of ICON_MODULES) write(path, iconModule(...module));
}

function update() {
  writeFileSync(MANIFEST, `${JSON.stringify({ packages: fetchAll() }, null, 2)}\n`);
  writeIconModules();
}

/** Fetches, and fails when what came is not what the manifest says; the manifest stays as it is. */
function restore() {
  fetchAll();
  writeIconModules();
}

const mode = process.argv[2] ?? "";
if (mode === "--update") update();
else if (mode === "") restore();
const wrong = differing();
if (wrong.length) {
  console.error(`These files are not what the manifest says:\n  ${wrong.join("\n  ")}`);
  process.exit(1);
}
console.log(`${relative(process.cwd(), MANIFEST)}: every file as it should be`);

import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { formatSize, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { loadUploads } from "../actions/load-elements.js";
import { uploadImage } from "../actions/upload-images.js";
import { brand } from "../state/brand.js";
import { uploads } from "../state/elements.js";
import { ElementTile } from "./element-tile.js";
import { usePictureSize } from "./picture-size.js";

/** One's own pictures, the newest first. */
export function UploadPicker() {
  useEffect(() => void (uploads.value.pages === 0 && loadUploads()), []);
  const { phase, items, hasMore, detail } = uploads.value;
  const isFirst = items.length === 0;
  return html`<div class="picker" aria-busy=${phase === "loading"}>
    <${Button} icon="image-up" block=${true} onClick=${() => void uploadImage.perform()}>${uploadImage.label()}<//>
    ${isFirst && phase === "loaded" ? html`<${Nothing} />` : null}
    <${BrandLogo} key=${brand.value?.logo} />
    <div class="tiles tiles-pictures">
      ${items.map((asset) => html`<${UploadTile} key=${asset.id} asset=${asset} />`)}
      ${isFirst && phase === "loading" ? Array.from({ length: 6 }, (_, i) => html`<span class="skeleton tile-wait" key=${i}></span>`) : null}
    </div>
    ${phase === "failed" ? html`<${ErrorState} title=${gettext("Your pictures could not be loaded")} error=${{ detail }} onRetry=${() => void loadUploads()} />` : null}
    ${hasMore && !isFirst && phase !== "failed" ? html`<${Button} block=${true} busy=${phase === "loading"} onClick=${() => void loadUploads()}>${gettext("Show more")}<//>` : null}
  </div>`;
}

/** The brand's logo comes before all others. */
function BrandLogo() {
  const { size, image } = usePictureSize();
  const { name = "", logo = "" } = brand.value ?? {};
  if (!logo || size === null) return null;
  const element = { kind: "asset", name: gettext("Logo"), asset: { id: "", url: logo, ...size } };
  return html`<div class="tiles tiles-pictures" role="group" aria-label=${name}>
    <${ElementTile} class="tile-upload" label=${interpolate(gettext("Logo of %(brand)s"), { brand: name })} element=${element} disabled=${!size}>
      <img ...${image} src=${logo} alt="" decoding="async" draggable=${false} /><span class="tile-caption">${gettext("Logo")}</span>
    <//>
  </div>`;
}

function Nothing() {
  return html`<${EmptyState} icon="images" title=${gettext("No pictures yet")} body=${gettext("What you upload is kept here, for every project.")} />`;
}

/** @param {{asset: import("../state/elements.js").Asset}} props */
function UploadTile({ asset }) {
  const { id, url, width, height } = asset;
  const label = interpolate(gettext("Picture, %(size)s"), { size: formatSize(width, height) });
  return html`<${ElementTile} class="tile-upload" label=${label} element=${{ kind: "asset", asset: { id, url, width, height } }}>
    <img src=${asset.thumbnail_url} alt="" loading="lazy" decoding="async" draggable=${false} />
  <//>`;
}

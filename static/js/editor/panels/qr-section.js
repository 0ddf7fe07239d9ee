import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { TextField } from "../../ui/field.js";
import { setQrText } from "../actions/qr-code.js";
import { isComposing } from "../core/keys.js";
import { LONGEST_QR_TEXT } from "../core/qr.js";
import { Section } from "./section.js";

/** What a QR code says: Enter or leaving takes it over. @param {{object: import("../core/document.js").CanvasObject}} props */
export function QrSection({ object }) {
  const kept = String(object.qr.text ?? "");
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [object.id, kept]);
  const take = () => {
    const next = text.trim();
    if (!next) setText(kept);
    else if (next !== kept) void setQrText(object.id, next);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && !isComposing(event)) take();
  };
  return html`<${Section} title=${gettext("QR code")}>
    <${TextField} label=${gettext("Address or text")} value=${text} onInput=${setText} onBlur=${take} onKeyDown=${onKeyDown} maxlength=${LONGEST_QR_TEXT} autocomplete="off" spellcheck=${false} />
  <//>`;
}

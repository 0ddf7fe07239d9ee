/** Typing as an input method needs it, in every kind of text: Fabric knows neither its keys nor composed Hangul. */
import { IText } from "fabric";

import { isComposing } from "../core/keys.js";

const { onKeyDown, onInput, exitEditing } = IText.prototype;

/** Escape, Tab and arrows belong to the input method while it composes. @this {IText} @param {KeyboardEvent} event */
IText.prototype.onKeyDown = function (event) {
  if (!isComposing(event)) onKeyDown.call(this, event);
};

/**
 * What is pasted may be in parts (a Mac's file names are); a syllable that is being composed is left alone.
 * @this {IText & {hiddenTextarea: HTMLTextAreaElement}}
 * @param {Event} event
 */
IText.prototype.onInput = function (event) {
  if (!(/** @type {any} */ (this).inCompositionMode)) compose(this.hiddenTextarea);
  onInput.call(this, event);
};

/** The keys go on to the stage, not to the end of the page. @this {IText} */
IText.prototype.exitEditing = function () {
  const text = this.text.normalize("NFC");
  if (text !== this.text) this.set("text", text);
  const hadFocus = this.hiddenTextarea && document.activeElement === this.hiddenTextarea;
  const result = exitEditing.call(this);
  if (hadFocus) document.getElementById("content")?.focus(/** @type {any} */ ({ preventScroll: true, focusVisible: false }));
  return result;
};

/** @param {HTMLTextAreaElement} area */
function compose(area) {
  const { value, selectionStart } = area;
  const whole = value.normalize("NFC");
  if (whole === value) return;
  const caret = value.slice(0, selectionStart).normalize("NFC").length;
  area.value = whole;
  area.setSelectionRange(caret, caret);
}

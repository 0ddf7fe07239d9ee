/** The text box: Fabric's, with Korean line breaking and capitals that keep what was typed. */
import { Control, Textbox, classRegistry, controlsUtils } from "fabric";

import { upperCase } from "../core/upper-case.js";
import { wrapWords } from "../core/wrap.js";
import "./typing.js";

/** Below this a box cannot be dragged. */
const MIN_WIDTH = 16;

class WrappingTextbox extends Textbox {
  /** @override */
  static type = "Textbox";
  /** @override */
  static textLayoutProperties = [...Textbox.textLayoutProperties, "upperCase"];

  /**
   * Without the handles in the middle of top and bottom: the lines decide the height.
   * @override
   */
  static createControls() {
    const { mt: _top, mb: _bottom, ...controls } = controlsUtils.createTextboxDefaultControls();
    return { controls: /** @type {Record<string, Control>} */ (controls) };
  }

  /** @override @param {string} text */
  _splitTextIntoLines(text) {
    return super._splitTextIntoLines(/** @type {any} */ (this).upperCase ? upperCase(text) : text);
  }

  /**
   * Fabric would widen the box to its longest word; here a word that is too long is broken.
   * @override
   * @param {number} lineIndex
   * @param {number} desiredWidth
   * @param {any} data
   */
  _wrapLine(lineIndex, desiredWidth, data, reservedSpace = 0) {
    if (this.splitByGrapheme) return super._wrapLine(lineIndex, desiredWidth, data, reservedSpace);
    this.dynamicMinWidth = MIN_WIDTH;
    const words = data.wordsData[lineIndex].map((/** @type {{word: string[]}} */ { word }) => word);
    // The space after the last letter of a line is not seen, so it may stand over the edge.
    const limit = desiredWidth - reservedSpace + this._getWidthOfCharSpacing();
    return wrapWords(words, limit, (graphemes, offset) => this._measureWord(graphemes, lineIndex, offset));
  }

  /**
   * A line that was broken inside a word has no space between it and the next.
   * @override
   * @param {number} lineIndex
   * @param {boolean} [skipWrapping]
   * @returns {0 | 1}
   */
  missingNewlineOffset(lineIndex, skipWrapping) {
    const here = this._styleMap[lineIndex];
    const next = this._styleMap[lineIndex + 1];
    if (skipWrapping || this.splitByGrapheme || !here || next?.line !== here.line) {
      return super.missingNewlineOffset(lineIndex, skipWrapping);
    }
    return next.offset - here.offset > this._textLines[lineIndex].length ? 1 : 0;
  }
}

classRegistry.setClass(WrappingTextbox, "Textbox");
classRegistry.setClass(WrappingTextbox, "textbox");

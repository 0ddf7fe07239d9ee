import assert from "node:assert/strict";
import { test } from "node:test";
import { actions } from "../../../static/js/editor/actions/index.js";
import { matchesShortcut } from "../../../static/js/editor/core/keys.js";

const key = (code, name, { mod = false, shift = false } = {}) => ({ key: name, code, ctrlKey: mod, metaKey: false, shiftKey: shift, altKey: false });
const actionOf = (event) => actions.find(({ shortcuts }) => shortcuts?.some((each) => matchesShortcut(each, event)))?.id;

test("the zoom goes by the keys that design programs share", () => {
  assert.equal(actionOf(key("Digit0", "0", { mod: true })), "zoom-actual");
  assert.equal(actionOf(key("Digit0", ")", { shift: true })), "zoom-actual");
  assert.equal(actionOf(key("Digit1", "!", { shift: true })), "zoom-fit");
  assert.equal(actionOf(key("Digit2", "@", { shift: true })), "zoom-selection");
});

test("no shortcut belongs to two verbs", () => {
  const all = actions.flatMap(({ shortcuts = [] }) => shortcuts);
  assert.deepEqual(all.filter((each, i) => all.indexOf(each) !== i), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Ellipse, Group, Rect } from "fabric";
import { boundsOf } from "../../../static/js/editor/core/bounds.js";
import { changeAnywhere } from "../../../static/js/editor/core/edits.js";
import { grouped, ungrouped, withMember, withMembers } from "../../../static/js/editor/core/group.js";
import { matrixOf, middleOf, withMatrix } from "../../../static/js/editor/core/matrix.js";
import { scaledWhole } from "../../../static/js/editor/core/objects.js";

// Fabric itself is the measure: what it would draw before and after has to be the same.
const KINDS = { Rect, Ellipse };
const RECT = { type: "Rect", id: "r", name: "Box", originX: "left", originY: "top", left: 100, top: 40, width: 120, height: 60, strokeWidth: 0, fill: "red" };
const POSES = {
  plain: RECT,
  turned: { ...RECT, angle: 33, scaleX: 1.5, scaleY: 0.7 },
  mirrored: { ...RECT, flipX: true, angle: 200 },
  "mirrored both ways": { ...RECT, flipX: true, flipY: true, angle: 15 },
  leaning: { ...RECT, skewX: 12, skewY: 5, angle: 280 },
  "with a stroke": { ...RECT, stroke: "blue", strokeWidth: 9, scaleX: 2, angle: 45 },
  "with an even stroke": { ...RECT, stroke: "blue", strokeWidth: 9, strokeUniform: true, scaleX: 2, angle: 45 },
  "from its centre": { ...RECT, originX: "center", originY: "bottom", angle: 70 },
};
const GROUPS = {
  "as made": {},
  moved: { left: 300, top: 120 },
  turned: { angle: 57 },
  "scaled evenly": { scaleX: 2.5, scaleY: 2.5, angle: 20 },
  "scaled unevenly": { scaleX: 2, scaleY: 0.5 },
  "scaled unevenly and turned": { scaleX: 2, scaleY: 0.5, angle: 310 },
  mirrored: { flipX: true, angle: 40 },
};

const drawn = (json) => new KINDS[json.type](json);
const drawnAsRect = (json) => new Rect({ ...json, type: "Rect" });
/** Where Fabric draws the four corners of the inside. */
function corners(object) {
  const [a, b, c, d, e, f] = object.calcTransformMatrix();
  const { width, height } = object;
  return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => [(a * x * width + c * y * height) / 2 + e, (b * x * width + d * y * height) / 2 + f]);
}
function near(actual, expected, message, slack = 0.01) {
  actual.flat().forEach((value, i) => assert.ok(Math.abs(value - expected.flat()[i]) < slack, `${message}: ${actual} is not ${expected}`));
}

for (const [name, json] of Object.entries(POSES)) {
  test(`${name}: matrix and bounds are Fabric's`, () => {
    near(matrixOf(json), drawn(json).calcTransformMatrix(), name);
    const box = drawn(json).getBoundingRect();
    near(Object.values(boundsOf(json)), [box.left, box.top, box.width, box.height], name);
  });
  test(`${name}: fields come back from a matrix`, () => near(matrixOf(withMatrix(RECT, matrixOf(json))), matrixOf(json), name));
}

for (const [pose, member] of Object.entries(POSES)) {
  for (const [state, change] of Object.entries(GROUPS)) {
    test(`a member ${pose} in a group ${state} stays where it is drawn`, async () => {
      const other = { ...RECT, type: "Ellipse", id: "e", left: 400, top: 300, rx: 60, ry: 30 };
      const group = { ...grouped([member, other], "Group"), ...change };
      const shown = await Group.fromObject(structuredClone(group));
      if (state === "as made") near(corners(shown.getObjects()[0]), corners(drawn(member)), "grouping moves nothing");
      const apart = ungrouped(group);
      assert.deepEqual(apart.map(({ id, name }) => [id, name]), [["r", "Box"], ["e", "Box"]]);
      shown.getObjects().forEach((object, i) => near(corners(drawn(apart[i])), corners(object), `${pose}, ${state}`, 0.02));
    });
  }
}

test("a group within a group is one member", () => {
  const inner = grouped([RECT, { ...RECT, id: "s", left: 300 }], "Inner");
  const outer = { ...grouped([inner, { ...RECT, id: "t", top: 400 }], "Outer"), angle: 90 };
  const [back] = ungrouped(outer);
  assert.equal(back.id, inner.id);
  assert.deepEqual(back.objects, inner.objects);
  near([back.angle], [90], "the inner group has turned");
});

test("ungrouping hands down what the group said, and evens the scale", () => {
  const text = { ...RECT, type: "Textbox", id: "t", text: "Latte", fontSize: 20, strokeUniform: true };
  const round = { ...RECT, rx: 10, ry: 10, strokeWidth: 2, shadow: { blur: 4, offsetX: 1, offsetY: 2, color: "#000" } };
  const group = { ...grouped([text, round], "Group"), scaleX: 2, scaleY: 2, opacity: 0.5, visible: false, locked: true };
  const [words, box] = ungrouped(group);
  assert.deepEqual([words.fontSize, words.width, words.scaleX, words.opacity, words.visible, words.locked], [40, 240, 1, 0.5, false, true]);
  assert.deepEqual([box.rx, box.width, box.strokeWidth, box.shadow.blur, box.shadow.offsetY], [20, 240, 4, 8, 4]);
  assert.deepEqual(middleOf(scaledWhole({ ...round, scaleX: 3, scaleY: 3 })), middleOf({ ...round, scaleX: 3, scaleY: 3 }));
});

const TEXT = { ...RECT, type: "Textbox", id: "t", left: 10, top: 10, angle: 12 };

for (const [name, change] of Object.entries(GROUPS)) {
  test(`a member that grows in a group ${name} takes the group's box along, and nothing moves`, () => {
    const group = { ...grouped([RECT, TEXT], "Group"), ...change };
    const grown = withMember(group, "t", (member) => ({ ...member, height: 400 }));
    const [rect, text] = ungrouped(group).map(drawnAsRect);
    const [sameRect, tall] = ungrouped(grown).map(drawnAsRect);
    near(corners(sameRect), corners(rect), "the other member");
    near(corners(tall).slice(0, 2), corners(text).slice(0, 2), "the upper edge of the text");
    const box = boundsOf({ ...grown, left: 0, top: 0, angle: 0, scaleX: 1, scaleY: 1, flipX: false });
    assert.ok(box.height > 400, "the group's box holds the text");
  });
}

test("a member that keeps its size leaves the group's box to the last digit", () => {
  const group = { ...grouped([RECT, TEXT], "Group"), angle: 31 };
  const { objects, ...box } = withMember(group, "t", (member) => ({ ...member, text: "Latte" }));
  const { objects: before, ...sameBox } = group;
  assert.deepEqual(box, sameBox);
  assert.deepEqual(objects, [before[0], { ...before[1], text: "Latte" }]);
  assert.equal(withMember(group, "none", (member) => ({ ...member, text: "" })), group);
});

test("members are changed wherever they are; a group that is left empty goes", () => {
  const inner = { ...grouped([RECT, TEXT], "Inner"), id: "inner" };
  const outer = { ...grouped([inner, { ...RECT, id: "s" }], "Outer"), id: "outer" };
  const document = { schema: 1, fabric: "7.4.0", pages: [{ id: "p", background: "#fff", objects: [outer] }] };
  const ids = (design) => withMembers(design.pages[0].objects).map(({ id }) => id);
  assert.deepEqual(ids(document), ["outer", "inner", "r", "t", "s"]);
  const named = changeAnywhere(document, ["t"], (member) => ({ ...member, name: "표지" }));
  assert.equal(withMembers(named.pages[0].objects)[3].name, "표지");
  assert.equal(named.pages[0].objects[0].objects[1], outer.objects[1], "what is not meant stays the same object");
  assert.equal(changeAnywhere(document, ["t"], (member) => member), document);
  assert.deepEqual(ids(changeAnywhere(document, ["t", "r"], () => null)), ["outer", "s"]);
});

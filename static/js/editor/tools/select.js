/** Picks and drags objects. The canvas does both itself; this tool says that it may. */
export const selectTool = {
  cursor: "default",
  usesObjects: true,
  handle() {},
  leave() {},
};

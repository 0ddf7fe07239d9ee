// What is measured inside the page; bench/editor.py calls it. `modules` are the addresses of the editor's own modules.
globalThis.probe = {
  /** Resolves when what was just changed has been painted. */
  painted() {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  },

  /** Begins to wait for the project that is being opened: `usableAt` is when it was first painted. */
  awaitCanvas() {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(".stage[aria-busy=false]")) return;
      observer.disconnect();
      void probe.painted().then((now) => (probe.usableAt = now));
    });
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
  },

  /** @param {{design: string, document: string, surface: string}} modules @param {any} stored @returns milliseconds until it is drawn */
  async openDesign(modules, stored) {
    const [{ openDesign }, { openDocument }, { surface }] = await Promise.all(
      [modules.design, modules.document, modules.surface].map((url) => import(url)),
    );
    const text = JSON.stringify(stored);
    openDesign(openDocument(null));
    await probe.painted();
    const began = performance.now();
    openDesign(openDocument(JSON.parse(text)));
    await surface().lost();
    return (await probe.painted()) - began;
  },

  /** One undo. @param {{design: string}} modules */
  async undo(modules) {
    const { undo } = await import(modules.design);
    await probe.painted();
    const began = performance.now();
    undo();
    return (await probe.painted()) - began;
  },

  /** A pressed mouse moves in every frame. @param {number} x @param {number} y in the window @returns {Promise<number[]>} milliseconds of the frames */
  async drag(x, y, frames = 60) {
    const top = document.querySelector("canvas.upper-canvas");
    const send = (/** @type {string} */ type, /** @type {number} */ step) =>
      top.dispatchEvent(new MouseEvent(type, { clientX: x + step * 2, clientY: y + step, button: 0, buttons: 1, bubbles: true, cancelable: true }));
    send("mousemove", 0);
    send("mousedown", 0);
    const took = [];
    let last = await new Promise(requestAnimationFrame);
    for (let step = 1; step <= frames; step += 1) {
      send("mousemove", step);
      const now = await new Promise(requestAnimationFrame);
      took.push(now - last);
      last = now;
    }
    send("mouseup", frames);
    return took;
  },

  /** Begins to note how long each key takes from its press to the paint after it. */
  listenToKeys() {
    probe.keys = [];
    addEventListener("keydown", ({ timeStamp }) => void probe.painted().then((now) => probe.keys.push(now - timeStamp)), true);
  },

  /** Moves one object a little, as one step. @param {{design: string}} modules @param {string} id */
  async change(modules, id) {
    const { edit } = await import(modules.design);
    edit((/** @type {any} */ document) => ({
      ...document,
      pages: document.pages.map((/** @type {any} */ page) => ({
        ...page,
        objects: page.objects.map((/** @type {any} */ object) => (object.id === id ? { ...object, left: (object.left ?? 0) + 1 } : object)),
      })),
    }));
    return probe.painted();
  },
};

probe.awaitCanvas();

// The comparison: the same by Fabric alone, in a page without anything else.
globalThis.bare = {
  /** @param {string} fabric address of its module @param {any[]} objects @param {number} zoom @returns milliseconds until they are drawn */
  async open(fabric, objects, zoom) {
    const { Canvas } = await import(fabric);
    const text = JSON.stringify({ objects });
    await bare.canvas?.dispose();
    const canvas = new Canvas(document.querySelector("canvas"), { width: 1152, height: 952, renderOnAddRemove: false });
    canvas.setViewportTransform([zoom, 0, 0, zoom, 144, 44]);
    await document.fonts.load('16px "Pretendard Variable"', "여름 라테");
    const began = performance.now();
    await canvas.loadFromJSON(text);
    canvas.requestRenderAll();
    const took = (await probe.painted()) - began;
    bare.canvas = canvas;
    return took;
  },

  /** @param {number} index @returns milliseconds until one moved object is drawn among the others */
  async change(index) {
    const object = bare.canvas.item(index);
    await probe.painted();
    const began = performance.now();
    object.set({ left: object.left + 1 });
    object.setCoords();
    bare.canvas.requestRenderAll();
    return (await probe.painted()) - began;
  },

  /** @param {number} index @returns {number[]} a point of the object in the window */
  placeOf(index) {
    const { left, top } = bare.canvas.item(index);
    const [zoom, , , , x, y] = bare.canvas.viewportTransform;
    const box = document.querySelector("canvas.upper-canvas").getBoundingClientRect();
    bare.before = JSON.stringify(bare.canvas);
    return [box.x + x + (left + 8) * zoom, box.y + y + (top + 8) * zoom];
  },

  /** Whether anything is elsewhere than when the place was asked for. */
  moved() {
    return JSON.stringify(bare.canvas) !== bare.before;
  },

  /** @param {number} index */
  editText(index) {
    const text = bare.canvas.item(index);
    bare.canvas.setActiveObject(text);
    text.enterEditing();
    text.selectAll();
  },
};

/** Much work in turns, so that the page answers in between. */

/** About as much as one frame holds. */
const PER_TURN = 60;

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => void} work on one
 * @param {(done: number) => void} onTurn tells how many are done
 */
export async function inTurns(items, work, onTurn) {
  for (let start = 0; start < items.length; start += PER_TURN) {
    if (start) await nextTask();
    items.slice(start, start + PER_TURN).forEach(work);
    onTurn(Math.min(start + PER_TURN, items.length));
  }
}

/** Unlike a timer it is not held back to four milliseconds. @returns {Promise<void>} */
function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

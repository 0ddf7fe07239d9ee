/** A text cut where findings begin and end, for marking them. */

/**
 * @param {string} text
 * @param {{start: number, end: number}[]} findings from `start` to before `end`, in UTF-16 units
 * @returns {{text: string, found: number[]}[]}
 */
export function piecesOf(text, findings) {
  const cuts = findings.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i];
    return { text: text.slice(from, to), found: findings.flatMap(({ start, end }, at) => (start < to && end > from ? [at] : [])) };
  });
}

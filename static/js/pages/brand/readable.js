/** A message as people read it: data is laid out, words stay. @param {string} content */
export function readable(content) {
  try {
    const data = JSON.parse(content);
    return typeof data === "object" ? JSON.stringify(data, null, 2) : content;
  } catch {
    return content;
  }
}

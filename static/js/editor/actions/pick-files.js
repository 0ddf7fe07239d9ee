/** The kinds of pictures that the server takes. */
const ACCEPTED = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/** Has the user choose pictures. @param {{multiple?: boolean}} [options] @returns {Promise<File[]>} none when they leave */
export function pickFiles({ multiple = true } = {}) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ACCEPTED.join();
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}

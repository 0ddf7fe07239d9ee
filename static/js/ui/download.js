/** Hands a file to the person. @param {Blob} file @param {string} name */
export function download(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser still reads from the address for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

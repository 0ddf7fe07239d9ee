/** Letters that a file name cannot hold on Windows, macOS or Linux. */
const FORBIDDEN = /[\u0000-\u001f<>:"/\\|?*]/g;
const LONGEST = 100;

/**
 * A name for a downloaded file.
 * @param {string} title
 * @param {string} extension
 */
export function fileName(title, extension) {
  const clean = title.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  return `${
    [...clean]
      .slice(0, LONGEST)
      .join("")
      .replace(/^\.+|[. ]+$/g, "") || "artify"
  }.${extension}`;
}

// A classic script before ReDoc's own: ReDoc draws its maker's logo from a CDN, and our pages ask nobody else for anything.
(() => {
  const { setAttribute } = Element.prototype;
  const { get, set } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src"));
  const isOurs = (/** @type {string} */ address) => new URL(address, location.href).origin === location.origin || address.startsWith("data:");

  Object.defineProperty(HTMLImageElement.prototype, "src", {
    get,
    /** @this {HTMLImageElement} @param {string} address */
    set(address) {
      if (isOurs(address)) set?.call(this, address);
      else this.hidden = true;
    },
  });
  /** @this {HTMLImageElement} @param {string} name @param {string} value */
  HTMLImageElement.prototype.setAttribute = function (name, value) {
    if (name === "src") this.src = value;
    else setAttribute.call(this, name, value);
  };
})();

// What Django's JavaScriptCatalog (/jsi18n/) puts on the window. Absent under node --test.
interface Window {
  gettext?: (msgid: string) => string;
  ngettext?: (singular: string, plural: string, count: number) => string;
  pgettext?: (context: string, msgid: string) => string;
}

/**
 * What a verb of the editor is. Menus, buttons, keys and the help sheet are made from these alone.
 * @typedef {"file" | "edit" | "arrange" | "object" | "text" | "view" | "tools" | "page" | "help"} ActionGroup
 * @typedef {object} Action
 * @property {string} id
 * @property {ActionGroup} group where the help sheet lists it
 * @property {() => string} label a verb, in the user's language
 * @property {string} [icon] a lucide name
 * @property {string[]} [shortcuts] the first is the one that is shown
 * @property {boolean} [whileTyping] whether its shortcut also works in a field
 * @property {boolean} [native] the browser tells of it by an event of its own (copy, cut, paste), so its keys are left alone
 * @property {boolean} undoable whether it makes a step of the history
 * @property {() => boolean} isEnabled
 * @property {() => unknown} perform
 */

export {};

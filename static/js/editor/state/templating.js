/** Whether the dialog is open that keeps the design as a template. */
import { signal } from "@preact/signals";

export const templateOpen = signal(false);

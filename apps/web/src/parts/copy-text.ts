/**
 * Puts a text into the clipboard; false when the browser lets no page do so. The modern way is closed on a page that came
 * over plain http, as inside a company it may.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // Inside a dialog, which lets the focus go nowhere else.
  const active = document.activeElement;
  const home = active?.closest('[role=dialog]') ?? document.body;
  home.append(field);
  field.select();
  try {
    // The old way, and the only one there.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (active instanceof HTMLElement) active.focus();
  }
}

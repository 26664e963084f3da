/**
 * Copies a text. A page without encryption has no clipboard: there the text is selected for the reader to copy.
 * @param shown where it stands on the page
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) {
      shown.value = text;
      shown.hidden = false;
      shown.focus();
      shown.select();
    } else getSelection()?.selectAllChildren(shown);
    return false;
  }
}

import { notify } from '../notices/notices';

/**
 * Puts a text into the clipboard and says so; where the page may not, it says that.
 *
 * @param what it is, as in `curl command`
 */
export async function copy(what: string, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(`Copied: ${what}`);
  } catch {
    // Not on https or localhost, or forbidden: the reader copies it by hand.
    notify(`This page may not use the clipboard. The ${what}:\n${text}`, true);
  }
}

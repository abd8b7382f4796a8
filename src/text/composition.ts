/** What is asked of a KeyboardEvent. */
interface Key {
  isComposing: boolean;
  keyCode: number;
}

/**
 * Takes a key event, tells whether it belongs to an input method, as the Enter that ends a syllable does. Safari
 * sends that one after the composition has ended, with keyCode 229 (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function isComposing(event: Key): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Takes any text, gives the source of a regular expression that finds just it. (RegExp.escape is too new for some browsers.) */
export function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

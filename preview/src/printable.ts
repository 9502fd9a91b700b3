/**
 * Replaces control and formatting characters, so that text from a client cannot control the developer's terminal, e.g.
 * with escape sequences or by reversing the direction of the text.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
}

/** Part of the mini program that a style sheet applies to. */
export interface StyleScope {
  /** Prefix to add to class names. */
  readonly classPrefix: string;
  /** Selector of the element inside which the rules apply. By default, they apply everywhere. */
  readonly inside?: string;
  /** Selector that replaces `:host`. */
  readonly host?: string;
}

// The capturing groups, in order: text to keep, :host, class, ID, pseudo-class or pseudo-element, tag.
const PARTS =
  /(\[[^\]]*\]|:(?:nth|lang|dir)[\w-]*\([^)]*\)|"[^"]*"|'[^']*')|(:host)\b|\.(-?[_a-zA-Z\\\u0080-\uffff][\w\\\u0080-\uffff-]*)|#([\w\\-]+)|(::?[\w-]+)|([a-zA-Z][\w-]*)/g;

/**
 * Converts a WXSS selector to one that matches the preview's elements.
 *
 * @param selector a single selector, without top-level commas
 */
export function convertSelector(selector: string, { classPrefix, inside, host }: StyleScope): string {
  const converted = selector.replace(
    PARTS,
    (whole, kept?: string, isHost?: string, className?: string, id?: string, pseudo?: string, tag?: string) => {
      if (kept !== undefined || pseudo !== undefined) {
        return whole;
      }
      if (isHost !== undefined) {
        return host ?? whole;
      }
      if (className !== undefined) {
        return `.${classPrefix}${className}`;
      }
      if (id !== undefined) {
        // In a component, the framework prefixes each ID with an identifier of the component.
        return host ? `[id$="--${id}"]` : whole;
      }
      return `wx-${tag}`;
    },
  );
  // `:where()` adds no specificity, so a page's rules keep the specificity that they have in WeChat.
  return inside ? `:where(${inside}) ${converted}` : converted;
}

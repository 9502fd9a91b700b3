/** Where a style sheet holds. */
export interface StyleScope {
  /** What is put in front of the names of classes. */
  readonly classPrefix: string;
  /** The selector of what the rule must be inside of; everywhere without it. */
  readonly inside?: string;
  /** What `:host` stands for. */
  readonly host?: string;
}

// In this order: what is kept as it is, :host, classes, IDs, pseudo-classes and -elements, tags.
const PARTS =
  /(\[[^\]]*\]|:(?:nth|lang|dir)[\w-]*\([^)]*\)|"[^"]*"|'[^']*')|(:host)\b|\.(-?[_a-zA-Z\\\u0080-\uffff][\w\\\u0080-\uffff-]*)|#([\w\\-]+)|(::?[\w-]+)|([a-zA-Z][\w-]*)/g;

/** Converts one selector of WXSS, without commas at its top, to what the preview's elements are found by. */
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
        // The framework puts the component's own mark before an ID.
        return `[id$="--${id}"]`;
      }
      return `wx-${tag}`;
    },
  );
  // Adds nothing to the specificity (Selectors 4).
  return inside ? `:where(${inside}) ${converted}` : converted;
}

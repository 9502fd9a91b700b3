import type { Page } from "playwright-core";

/** Minimum contrast of text, as in WCAG 2.2 (1.4.3). Disabled buttons are exempt there, but must stay readable. */
const MINIMUM = { text: 4.5, largeText: 3, disabled: 3 };

/** Maximum width of cards and buttons, which is for tablets. */
const CONTENT_WIDTH = 480;

/**
 * Returns the faults in the design of the preview's visible page as text; an empty array if there are none. Looks for
 * them on a screen of each of the widths, whose style must use `--screen-width`:
 *
 * - text with too little contrast, composited with all backgrounds and opacities below it
 * - content that is too wide, that is cut off, that leaves the screen, or that overlaps other text
 * - rows whose text touches their edges, or without a line between them, and cards with too much space at their end
 * - Chinese text that leaves a single character on its last line
 * - content in the safe area at the bottom of the screen after the page is scrolled to its end
 * - fields, buttons and images without a name for screen readers
 */
export function findDesignFaults(page: Page, { widths }: { widths: number[] }): Promise<string[]> {
  return page.evaluate(inspectPage, {
    widths,
    minimum: MINIMUM,
    fitting: FITTING,
    contentWidth: CONTENT_WIDTH,
    space: SPACE,
  });
}

/** Maximum length of text that must fit into its field. Users expect to scroll longer text. */
const FITTING = 11;

/** Space between text and the edge of its row, and space below the content of a card, in CSS pixels. */
const SPACE = { row: 10, card: 22 };

interface Limits {
  widths: number[];
  minimum: typeof MINIMUM;
  fitting: number;
  contentWidth: number;
  space: typeof SPACE;
}

/** Runs in the page, so the function can't use anything outside itself. */
function inspectPage({ widths, ...limits }: Limits): string[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];

  const parse = (text: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const mix = (top: Color, bottom: Color, opacity: number): Color => {
    const channel = (index: 0 | 1 | 2) => top[index] * opacity + bottom[index] * (1 - opacity);
    return [channel(0), channel(1), channel(2), 1];
  };
  const over = (top: Color, bottom: Color) => mix(top, bottom, top[3]);
  const luminance = (color: Color) => {
    const linear = color.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const contrast = (one: Color, other: Color) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  /** Returns the background and the text color of the last element of a chain, as the user sees them. */
  const paint = ([element, ...inner]: Element[], backdrop: Color): [background: Color, text: Color] => {
    const style = getComputedStyle(element as Element);
    const background = over(parse(style.backgroundColor), backdrop);
    const seen = inner.length > 0 ? paint(inner, background) : [background, over(parse(style.color), background)];
    return seen.map((color) => mix(color as Color, backdrop, Number(style.opacity))) as [Color, Color];
  };

  const inspect = (width: number): string[] => {
    document.documentElement.style.setProperty("--screen-width", `${width}px`);
    const scroller = document.querySelector(".preview-page:not([inert])") as HTMLElement;
    const screen = document.querySelector("[data-part=screen]") as HTMLElement;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: "instant" });
    const area = scroller.getBoundingClientRect();
    const safeArea = Number.parseFloat(getComputedStyle(screen).getPropertyValue("--safe-area-inset-bottom"));
    const faults: string[] = [];
    const report = (what: string, text: string) => faults.push(`${width} px: ${text.trim().slice(0, 40)}: ${what}`);

    const checkContrast = (element: Element, text: string) => {
      const chain: Element[] = [];
      for (let at: Element | null = element; at; at = at === document.documentElement ? null : at.parentElement) {
        chain.unshift(at);
      }
      const { fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const isDisabled = element.closest("[disabled]") !== null;
      const least = isDisabled ? limits.minimum.disabled : isLarge ? limits.minimum.largeText : limits.minimum.text;
      const [background, color] = paint(chain, [255, 255, 255, 1]);
      const actual = contrast(background, color);
      if (actual < least) {
        report(`contrast ${actual.toFixed(2)}, expected ${least}`, text);
      }
    };
    const checkPlace = (rect: DOMRect, text: string) => {
      if (rect.left < area.left - 0.5 || rect.right > area.right + 0.5) {
        report("leaves the screen", text);
      }
      if (rect.bottom > area.bottom - safeArea + 0.5) {
        report("is in the safe area", text);
      }
    };

    const checkLastLine = (rects: DOMRect[], element: Element, text: string) => {
      const [first, last] = [rects[0], rects[rects.length - 1]];
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (first && last && last.top > first.top && last.width < 2.2 * size && /\p{Script=Han}/u.test(text)) {
        report("leaves a character alone", text);
      }
    };
    const checkRow = (rects: DOMRect[], element: Element, text: string) => {
      const row = element.closest(".row, .field")?.getBoundingClientRect();
      if (!row || element.closest("wx-button")) return;
      for (const rect of rects) {
        const space = Math.min(rect.top - row.top, row.bottom - rect.bottom);
        if (space < limits.space.row) {
          report(`is ${Math.round(space)} px from the edge of its row`, text);
        }
      }
    };
    /** Returns `true` if an element, or a component that starts with it, has a line above. */
    const hasDivider = (row: Element) => {
      const { top } = row.getBoundingClientRect();
      for (let at: Element | null = row; at && !at.matches(".card"); at = at.parentElement) {
        const isAbove = at.getBoundingClientRect().top > top - 2;
        if (isAbove && Number.parseFloat(getComputedStyle(at).borderTopWidth) > 0) return true;
      }
      return false;
    };

    const lines: { node: Node; text: string; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const element = node.parentElement as HTMLElement;
      if (!text.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
      checkContrast(element, text);
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      for (const rect of rects) {
        checkPlace(rect, text);
        lines.push({ node, text, rect });
      }
      checkLastLine(rects, element, text);
      checkRow(rects, element, text);
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline") {
        report("is cut off", text);
      }
    }
    for (const [index, { node, text, rect }] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
        if (other.node !== node && width > 1 && height > 4) {
          report(`overlaps "${other.text.trim()}"`, text);
        }
      }
    }
    for (const field of scroller.querySelectorAll("input")) {
      if (field.value) {
        checkContrast(field, field.value);
      }
      if (field.maxLength > 0 && field.maxLength <= limits.fitting && field.scrollWidth > field.clientWidth + 1) {
        report("is cut off", field.value);
      }
      if (!field.ariaLabel) {
        report("has no aria-label", field.outerHTML);
      }
    }
    for (const element of scroller.querySelectorAll<HTMLElement>("wx-button, wx-image, [role]")) {
      checkPlace(element.getBoundingClientRect(), element.outerHTML);
      if (!element.ariaLabel && !element.innerText.trim() && element.ariaHidden !== "true") {
        report("has no aria-label", element.outerHTML);
      }
    }
    if (scroller.scrollWidth > scroller.clientWidth) {
      report("scrolls sideways", scroller.dataset.path ?? "");
    }
    for (const card of scroller.querySelectorAll<HTMLElement>(".card")) {
      const [, ...rows] = card.querySelectorAll<HTMLElement>(".row, .field");
      for (const row of rows) {
        if (!hasDivider(row)) {
          report("has no line above", row.innerText);
        }
      }
      if (card.matches(".list, .center")) continue;
      const isPainted = (element: Element) => parse(getComputedStyle(element).backgroundColor)[3] > 0;
      const content = [
        ...lines.filter(({ node }) => card.contains(node)).map(({ rect }) => rect),
        ...[...card.querySelectorAll("*")].filter(isPainted).map((element) => element.getBoundingClientRect()),
      ];
      const space = card.getBoundingClientRect().bottom - Math.max(...content.map(({ bottom }) => bottom));
      if (space > limits.space.card) {
        report(`has ${Math.round(space)} px below its content`, card.innerText);
      }
    }
    for (const element of scroller.querySelectorAll<HTMLElement>(".card, .button, .links")) {
      if (element.offsetWidth > limits.contentWidth) {
        report(`is wider than ${limits.contentWidth} px`, element.innerText);
      }
    }
    return faults;
  };
  return widths.flatMap(inspect);
}

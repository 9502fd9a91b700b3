/**
 * Creates an element. Strings become text nodes, never HTML.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] DOM properties, e.g. `className`
 * @param {...(Node | string | false | null | undefined)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter(Boolean));
  return made;
}

/**
 * Returns a function that updates the rows of a list. It keeps unchanged rows, so that focus, selection and scroll
 * position survive. The focus moves from a changed row to the same control of the new row.
 *
 * @template Item
 * @param {HTMLElement} list
 * @param {(item: Item) => string | number} keyOf
 * @param {(item: Item) => HTMLElement} createRow
 * @returns {(items: readonly Item[]) => void}
 */
export function keepRows(list, keyOf, createRow) {
  /** @type {Map<string | number, { row: HTMLElement, text: string }>} */
  let shown = new Map();
  return (items) => {
    const wanted = new Map();
    for (const item of items) {
      const key = keyOf(item);
      const text = JSON.stringify(item);
      const present = shown.get(key);
      wanted.set(key, present?.text === text ? present : { row: createRow(item), text });
    }
    const focused = document.activeElement;
    let focus;
    for (const [key, { row }] of shown) {
      const successor = wanted.get(key)?.row;
      if (row !== successor) {
        if (row.contains(focused)) focus = successorOf(focused, row, successor);
        row.remove();
      }
    }
    let next = list.firstElementChild;
    for (const { row } of wanted.values()) {
      if (row === next) next = next.nextElementSibling;
      else list.insertBefore(row, next);
    }
    focus?.focus();
    shown = wanted;
  };
}

/**
 * Returns the control that takes over the focus: the one at the same position in the new row, or the section's heading.
 */
function successorOf(control, row, successor) {
  const controlsOf = (parent) => [...(parent?.querySelectorAll("button, input") ?? [])];
  const place = controlsOf(row).indexOf(control);
  return controlsOf(successor)[place] ?? row.closest("section")?.querySelector("h2");
}

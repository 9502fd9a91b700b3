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
 * position survive.
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
    for (const [key, { row }] of shown) {
      if (wanted.get(key)?.row !== row) remove(row);
    }
    let next = list.firstElementChild;
    for (const { row } of wanted.values()) {
      if (row === next) next = next.nextElementSibling;
      else list.insertBefore(row, next);
    }
    shown = wanted;
  };
}

function remove(row) {
  const hadFocus = row.contains(document.activeElement);
  const heading = row.closest("section")?.querySelector("h2");
  row.remove();
  if (hadFocus) heading?.focus();
}

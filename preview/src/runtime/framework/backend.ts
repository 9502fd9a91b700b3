import { CurrentWindowBackendContext, Event } from "glass-easel";

/** What the browser fires on one element, and the framework has to listen to there. The rest is fired by built-ins. */
const ELEMENT_EVENTS = /^(touch|transition|animation)/;

const FIELDS = "input, textarea";

/**
 * A backend whose elements have tags of their own: `<button>` becomes `<wx-button>`, which means nothing to a browser.
 *
 * @param known the tags that are simulated
 */
export function createBackend(known: ReadonlySet<string>): CurrentWindowBackendContext {
  const backend = new CurrentWindowBackendContext();
  const warned = new Set<string>();
  const { document } = backend;
  backend.document = {
    createElement(tag) {
      if (!known.has(tag) && !warned.has(tag)) {
        warned.add(tag);
        console.warn(`The preview does not simulate <${tag}>.`);
      }
      return document.createElement(`wx-${tag}`);
    },
    createTextNode: (text) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  };
  const listen = backend.setListenerStats.bind(backend);
  // Otherwise a handler of `bind:input` would run for the browser's event too.
  backend.setListenerStats = (element, type, ...rest) => {
    if (ELEMENT_EVENTS.test(type)) {
      listen(element, type, ...rest);
    }
  };
  backend.onEvent((target, type, detail, options) => {
    const event = new Event(type, detail, options);
    Event.dispatchEvent(target, event);
    if (type === "tap") {
      endTouch(options.originalEvent as UIEvent);
    }
    return event.getEventBubbleStatus();
  });
  return backend;
}

/** After a touch browsers click too: that would hit what the tap has just brought up. */
function endTouch(event: UIEvent): void {
  const isField = (event.target as Element).closest(FIELDS) !== null;
  if (event.type === "touchend" && !isField) {
    event.preventDefault();
    document.querySelector<HTMLElement>(`:is(${FIELDS}):focus`)?.blur();
  }
}

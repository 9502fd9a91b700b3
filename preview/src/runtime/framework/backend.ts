import { CurrentWindowBackendContext, Event } from "glass-easel";

/** Browser events that the framework listens to on each element. The built-in components fire all others. */
const ELEMENT_EVENTS = /^(touch|transition|animation)/;

const FIELDS = "input, textarea";

/** Creates a backend that prefixes tags: `<button>` becomes `<wx-button>`, which has no meaning to a browser. */
export function createBackend(): CurrentWindowBackendContext {
  const backend = new CurrentWindowBackendContext();
  const { document } = backend;
  backend.document = {
    createElement: (tag) => document.createElement(`wx-${tag}`),
    createTextNode: (text) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  };
  const listen = backend.setListenerStats.bind(backend);
  // Without this filter, a `bind:input` handler would also run for the browser's own `input` event.
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

/** Prevents the click that browsers fire after a touch. The click would hit an element that the tap has just opened. */
function endTouch(event: UIEvent): void {
  const isField = (event.target as Element).closest(FIELDS) !== null;
  if (event.type === "touchend" && !isField) {
    event.preventDefault();
    document.querySelector<HTMLElement>(`:is(${FIELDS}):focus`)?.blur();
  }
}

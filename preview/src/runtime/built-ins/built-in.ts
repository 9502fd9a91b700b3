import { type ComponentSpace, Event } from "glass-easel";

/** A built-in component on a page. */
export interface BuiltInNode {
  /** Element in the browser. */
  readonly element: HTMLElement;
  /** Properties that the template has set. */
  readonly properties: Record<string, any>;
  /** Changes properties on behalf of the user, e.g. while the user types. */
  change(properties: Record<string, unknown>): void;
  /** Fires an event that does not bubble, e.g. `input`. */
  fire(event: string, detail?: object): void;
  /** Component in the framework. */
  readonly component: any;
}

/** Callbacks of a built-in component. */
export interface Behavior {
  /** Called after properties change. */
  update?(): void;
  /** Called when the user taps the component, unless it is disabled. */
  tap?(): void;
}

/** Definition of a built-in component. */
export interface BuiltIn {
  /** Default values of the properties by name. The type of a default value is the type of its property. */
  readonly properties?: Record<string, unknown>;
  /** ARIA role. With a role, users can reach and tap the component with the keyboard. */
  readonly role?: string;
  connect?(node: BuiltInNode): Behavior;
}

/** ARIA states and values that templates can set, by property. */
const ARIA = {
  ariaChecked: "aria-checked",
  ariaDisabled: "aria-disabled",
  ariaExpanded: "aria-expanded",
  ariaHaspopup: "aria-haspopup",
  ariaModal: "aria-modal",
  ariaMultiselectable: "aria-multiselectable",
  ariaOrientation: "aria-orientation",
  ariaReadonly: "aria-readonly",
  ariaRequired: "aria-required",
  ariaSelected: "aria-selected",
  ariaValuemax: "aria-valuemax",
  ariaValuemin: "aria-valuemin",
  ariaValuenow: "aria-valuenow",
};

// Properties that all components accept in a template.
const COMMON = {
  hidden: false,
  animation: null,
  ariaLabel: "",
  ariaRole: "",
  ariaHidden: false,
  hoverStayTime: 0,
  ...Object.fromEntries(Object.keys(ARIA).map((name) => [name, null])),
};

/** Registers a built-in component for all templates. */
export function defineBuiltIn(space: ComponentSpace, tag: string, { properties = {}, role, connect }: BuiltIn): void {
  const all: Record<string, unknown> = { ...COMMON, ...properties };
  const behaviors = new WeakMap<object, Behavior>();
  const definition = space.defineComponent({
    is: `built-in/${tag}`,
    properties: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { type: typeOf(value), value }])),
    lifetimes: {
      created() {
        if (!isOnScreen(this)) {
          return;
        }
        const node = toNode(this);
        const behavior = connect?.(node) ?? {};
        behaviors.set(this, behavior);
        handleTaps(node, behavior);
        if (role) {
          makeReachable(node);
        }
      },
      attached() {
        update(this);
      },
    },
    observers: {
      [Object.keys(all).join(",")]: function (this: any) {
        update(this);
      },
    },
  } as never);
  const update = (component: any) => {
    if (!isOnScreen(component)) {
      return;
    }
    const { element, properties } = toNode(component);
    element.hidden = properties.hidden;
    setAttribute(
      element.querySelector<HTMLElement>(":scope > :is(input, textarea)") ?? element,
      "aria-label",
      properties.ariaLabel,
    );
    setAttribute(element, "role", properties.ariaRole || role);
    setAttribute(element, "aria-hidden", properties.ariaHidden && "true");
    for (const [name, attribute] of Object.entries(ARIA)) {
      // Unlike with `disabled`, `false` is a value: a tab that is not selected.
      setAttribute(element, attribute, String(properties[name] ?? ""));
    }
    if ("disabled" in all) {
      setAttribute(element, "disabled", properties.disabled);
      if (role && properties.disabled) {
        element.setAttribute("aria-disabled", "true");
      }
    }
    behaviors.get(component)?.update?.();
  };
  space.setGlobalUsingComponent(tag, definition as never);
}

/** Returns `false` for a component of a page that the user has left. Such a component has no elements. */
function isOnScreen(component: any): boolean {
  return component.$$ !== null;
}

/** Sets an attribute. `true` sets it to an empty string, and a falsy value removes it. */
export function setAttribute(element: HTMLElement, name: string, value: unknown): void {
  if (value) {
    element.setAttribute(name, value === true ? "" : String(value));
  } else {
    element.removeAttribute(name);
  }
}

/** Fires the `tap` event on a component. */
export function tap(component: any): void {
  Event.triggerEvent(component, "tap", {}, { bubbles: true, composed: true, capturePhase: true });
}

function toNode(component: any): BuiltInNode {
  return {
    component,
    element: component.$$,
    properties: component.data,
    change: (properties) => component.setData(properties),
    fire: (event, detail = {}) => component.triggerEvent(event, detail),
  };
}

function typeOf(value: unknown): unknown {
  const types: Record<string, unknown> = { string: String, number: Number, boolean: Boolean };
  return types[typeof value] ?? null;
}

function handleTaps({ component }: BuiltInNode, behavior: Behavior): void {
  // Listens in the capture phase, so that no handler receives a tap on a disabled component.
  const stopWhereDisabled = (event: any) => {
    if (component.data.disabled) {
      event.stopPropagation();
    }
  };
  component.addListener("tap", stopWhereDisabled, { capture: true });
  if (behavior.tap) {
    component.addListener("tap", () => behavior.tap?.());
  }
}

function makeReachable({ element, component }: BuiltInNode): void {
  element.tabIndex = 0;
  element.addEventListener("keydown", (event) => {
    if (event.target === element && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      tap(component);
    }
  });
}

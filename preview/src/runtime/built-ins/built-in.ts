import { type ComponentSpace, Event } from "glass-easel";

/** A built-in component on a page. */
export interface BuiltInNode {
  /** The browser's element. */
  readonly element: HTMLElement;
  /** The properties as the template has set them. */
  readonly properties: Record<string, any>;
  /** Changes a property from inside, as a user does by typing. */
  change(properties: Record<string, unknown>): void;
  /** Fires an event that does not bubble, such as `input`. */
  fire(event: string, detail?: object): void;
  /** The component in the framework. */
  readonly component: any;
}

/** What a built-in component does. */
export interface Behaviour {
  /** Is called after properties have been set. */
  update?(): void;
  /** Is called when the user taps it; not while it is disabled. */
  tap?(): void;
}

/** A built-in component of the platform. */
export interface BuiltIn {
  /** Its properties by name, with their defaults, whose types they have. */
  readonly properties?: Record<string, unknown>;
  /** Whether the keyboard can reach and tap it. */
  readonly role?: string;
  connect?(node: BuiltInNode): Behaviour;
}

// What any element may have in a template and nobody reads here.
const COMMON = { hidden: false, animation: null, ariaLabel: "", ariaRole: "", ariaHidden: false, hoverStayTime: 0 };

/** Makes a built-in component known to all templates. */
export function defineBuiltIn(space: ComponentSpace, tag: string, { properties = {}, role, connect }: BuiltIn): void {
  const all: Record<string, unknown> = { ...COMMON, ...properties };
  const behaviours = new WeakMap<object, Behaviour>();
  const definition = space.defineComponent({
    is: `built-in/${tag}`,
    properties: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { type: typeOf(value), value }])),
    lifetimes: {
      created() {
        const node = toNode(this);
        const behaviour = connect?.(node) ?? {};
        behaviours.set(this, behaviour);
        handleTaps(node, behaviour);
        if (role) {
          makeReachable(node, role);
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
    const { element, properties } = toNode(component);
    element.hidden = properties.hidden;
    setAttribute(element, "aria-label", properties.ariaLabel);
    if ("disabled" in all) {
      setAttribute(element, "disabled", properties.disabled);
      setAttribute(element, "aria-disabled", role && properties.disabled && "true");
    }
    behaviours.get(component)?.update?.();
  };
  space.setGlobalUsingComponent(tag, definition as never);
}

/** Sets an attribute to a text, or to nothing for `true`; removes it for anything empty. */
export function setAttribute(element: HTMLElement, name: string, value: unknown): void {
  if (value) {
    element.setAttribute(name, value === true ? "" : String(value));
  } else {
    element.removeAttribute(name);
  }
}

/** Taps a component, as a finger does. */
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

function handleTaps({ component }: BuiltInNode, behaviour: Behaviour): void {
  // In the capture phase: nobody hears of a tap on what is disabled.
  const stopWhereDisabled = (event: any) => {
    if (component.data.disabled) {
      event.stopPropagation();
    }
  };
  component.addListener("tap", stopWhereDisabled, { capture: true });
  if (behaviour.tap) {
    component.addListener("tap", () => behaviour.tap?.());
  }
}

function makeReachable({ element, component }: BuiltInNode, role: string): void {
  element.setAttribute("role", role);
  element.tabIndex = 0;
  element.addEventListener("keydown", (event) => {
    if (event.target === element && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      tap(component);
    }
  });
}

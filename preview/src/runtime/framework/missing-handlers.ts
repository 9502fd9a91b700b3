import { Component, Event } from "glass-easel";

type FindMethod = (component: { readonly is: string }, name: string) => unknown;

/** Logs WeChat's warning when an event has a handler in the template that the page or component does not have. */
export function warnOfMissingHandlers(): void {
  // The framework has no hook for this. It ignores an event if this function finds no method.
  const framework = Component as unknown as { getMethod: FindMethod };
  const find = framework.getMethod;
  framework.getMethod = (component, name) =>
    find(component, name) ??
    ((event: unknown) => {
      if (event instanceof Event) {
        console.warn(`Component "${component.is}" does not have a method "${name}" to handle event "${event.type}".`);
      }
    });
}

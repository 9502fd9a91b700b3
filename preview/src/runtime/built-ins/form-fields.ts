/** Interface through which a form uses one of its fields. */
export interface FormField {
  name(): string;
  value(): unknown;
  reset(): void;
}

const fields = new WeakMap<Element, FormField>();

/** Registers an element as a field of its form. */
export function registerField(element: Element, field: FormField): void {
  fields.set(element, field);
}

/** Returns the named fields in an element. */
export function fieldsIn(element: Element): FormField[] {
  return [...element.querySelectorAll("*")]
    .map((inner) => fields.get(inner))
    .filter((field): field is FormField => Boolean(field?.name()));
}

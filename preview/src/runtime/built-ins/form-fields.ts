/** What a form does with a field inside of it. */
export interface FormField {
  name(): string;
  value(): unknown;
  reset(): void;
}

const fields = new WeakMap<Element, FormField>();

/** Makes an element a field of the form that it is in. */
export function registerField(element: Element, field: FormField): void {
  fields.set(element, field);
}

/** The fields inside of an element that have a name. */
export function fieldsIn(element: Element): FormField[] {
  return [...element.querySelectorAll("*")]
    .map((inner) => fields.get(inner))
    .filter((field): field is FormField => Boolean(field?.name()));
}

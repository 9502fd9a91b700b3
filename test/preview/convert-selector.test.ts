import { convertSelector } from "../../preview/src/build/convert-selector";

const app = (selector: string) => convertSelector(selector, { classPrefix: "" });
const component = (selector: string) => convertSelector(selector, { classPrefix: "a-b--", host: '[wx-host="a-b"]' });

test("prefixes tags", () => {
  expect(app("page")).toBe("wx-page");
  expect(app("view > text.name::after, button")).toBe("wx-view > wx-text.name::after, wx-button");
  expect(app("button:not([size=mini]):nth-child(2n+1 of view)")).toBe(
    "wx-button:not([size=mini]):nth-child(2n+1 of view)",
  );
  expect(app(".a:not(view)")).toBe(".a:not(wx-view)");
});

test("keeps the IDs on pages, and converts those in components so that they match with any prefix", () => {
  expect(app("#name > view")).toBe("#name > wx-view");
  expect(component("#name")).toBe('[id$="--name"]');
});

test("limits rules to their page without adding specificity", () => {
  expect(convertSelector(".card", { classPrefix: "", inside: "[data-path]" })).toBe(":where([data-path]) .card");
});

test("prefixes the classes of a component", () => {
  expect(component(".row .row-label.wide")).toBe(".a-b--row .a-b--row-label.a-b--wide");
  expect(component(":host .row:hover")).toBe('[wx-host="a-b"] .a-b--row:hover');
  expect(component('[data-x=".y"] .z')).toBe('[data-x=".y"] .a-b--z');
});

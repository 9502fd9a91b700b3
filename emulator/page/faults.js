import { element } from "./elements.js";
import { text } from "./language.js";

const UNITS = { latency: "ms", truncate: "B" };

/** Creates the row for a fault. */
export function faultRow({ path, field, count, probability, body, ...effects }) {
  const names = Object.keys(effects).filter((name) => effects[name] !== false);
  const descriptions = names.map((name) =>
    effects[name] === true ? name : [name, effects[name], UNITS[name]].filter((part) => part !== undefined).join(" "),
  );
  if (body !== undefined) descriptions.push("body");
  return element(
    "li",
    { className: "fault-row details" },
    element("code", { className: "to", textContent: [path ?? (field ? "" : "*"), field].filter(Boolean).join(" ") }),
    ...descriptions.map((description) => element("span", { className: "tag fault", textContent: description })),
    probability !== undefined && element("span", { textContent: `${Math.round(probability * 100)}%` }),
    element("span", { textContent: count === null ? text("allRequests") : text("faultCount", { count }) }),
  );
}

/** Returns the fault that the form describes. The value of an option is a fault in JSON, without path and count. */
export function readFault(form) {
  const { path, effect, count } = Object.fromEntries(new FormData(form));
  return { ...JSON.parse(effect), path: path || "*", count: count === "" ? null : Number(count) };
}

import { cases } from "../case";
import { SESSION } from "./sessions";

export const customDataCases = cases(
  { stored: SESSION },
  {
    listUdv: (authing) => authing.listUdv(),
    setUdv: (authing) => authing.setUdv("age", 18),
    "setUdv obj": (authing) => authing.setUdv("o", { a: 1 }),
    removeUdv: (authing) => authing.removeUdv("age"),
    getUdfValue: (authing) => authing.getUdfValue(),
    setUdfValue: (authing) => authing.setUdfValue({ a: 1, b: "x" }),
    "setUdfValue empty": (authing) => authing.setUdfValue({}),
    removeUdfValue: (authing) => authing.removeUdfValue("a"),
  },
);

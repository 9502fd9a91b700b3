import type { Scenarios } from "./Scenario";

export const userDefinedData: Scenarios = {};

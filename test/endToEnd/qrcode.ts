import type { Scenarios } from "./Scenario";

export const qrcode: Scenarios = {};

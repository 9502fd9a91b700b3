import { cases } from "../case";
import { SESSION } from "./sessions";

export const contactCases = cases(
  { stored: SESSION },
  {
    updatePhone: (authing) => authing.updatePhone("139", "1", "138", "2"),
    "updatePhone country": (authing) => authing.updatePhone("139", "1", "138", "2", "+1", "+86"),
    updateEmail: (authing) => authing.updateEmail("n@b.c", "1", "o@b.c", "2"),
    bindPhone: (authing) => authing.bindPhone("138", "1"),
    "bindPhone country": (authing) => authing.bindPhone("138", "1", "+1"),
    unbindPhone: (authing) => authing.unbindPhone(),
    bindEmail: (authing) => authing.bindEmail("a@b.c", "1"),
    unbindEmail: (authing) => authing.unbindEmail(),
  },
);

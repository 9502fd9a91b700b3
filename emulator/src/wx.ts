export { type CreateWxOptions, createWx, type FakeWx } from "./wx/create-wx";
export type { Recorded } from "./wx/recorded";

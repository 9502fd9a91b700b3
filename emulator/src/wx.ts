export { createMy, type FakeMy, type MyApi, type MyFailure } from "./wx/create-my";
export { createTt, type FakeTt, type TtLoginResult } from "./wx/create-tt";
export { type CreateWxOptions, createWx, type FakeWx } from "./wx/create-wx";
export type { Recorded } from "./wx/recorded";

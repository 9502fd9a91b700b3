import type { Case } from "./case";
import { createFakeWx } from "./fake-wx";
import type { Observation, ObservedError } from "./observation";
import type { Realm } from "./realms";

/** Maximum duration of a call, in milliseconds. It can be short, because the fake `wx` responds immediately. */
const CALL_TIMEOUT = 1500;

/** Runs a call against the packed SDK in a new realm and returns the effects of the call. */
export async function observe(realm: Realm, { call, options, ...conditions }: Case): Promise<Observation> {
  const { wx, requests, documents, storage } = createFakeWx(conditions);
  const { AuthenticationClient } = (await realm.open(wx))("authing-wxapp-sdk");
  const observation: Observation = { requests, documents, onError: [], storage: {} };
  try {
    const authing = new AuthenticationClient({
      appId: "app-1",
      onError: (code: unknown, message: string, data: unknown) => observation.onError.push({ code, message, data }),
      ...options,
    });
    observation.result = await withTimeout(call(authing));
  } catch (error) {
    observation.error = describeError(error);
  }
  observation.storage = Object.fromEntries(storage);
  return JSON.parse(JSON.stringify(observation));
}

async function withTimeout(result: unknown): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The call did not settle.")), CALL_TIMEOUT);
  });
  try {
    return await Promise.race([result, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function describeError(error: any): ObservedError {
  return {
    type: Object.prototype.toString.call(error),
    message: String(error?.message ?? error),
    code: error?.code ?? null,
    data: error?.data ?? null,
  };
}

import type { Case } from "./case";
import { createFakeWx } from "./fake-wx";
import type { Observation, ObservedError } from "./observation";
import type { Realm } from "./realms";

/** How long a call may take: the fake `wx` answers at once. */
const PATIENCE = 1500;

/** Makes one call on the packed file, in a realm of its own, and tells what it did. */
export async function observe(realm: Realm, { call, options, ...circumstances }: Case): Promise<Observation> {
  const { wx, requests, documents, storage } = createFakeWx(circumstances);
  const { AuthenticationClient } = realm.open(wx)("authing-wxapp-sdk");
  const observation: Observation = { requests, documents, onError: [], storage: {} };
  try {
    const authing = new AuthenticationClient({
      appId: "app-1",
      onError: (code: unknown, message: string, data: unknown) => observation.onError.push({ code, message, data }),
      ...options,
    });
    observation.result = await patiently(call(authing));
  } catch (error) {
    observation.error = describeError(error);
  }
  observation.storage = Object.fromEntries(storage);
  return JSON.parse(JSON.stringify(observation));
}

async function patiently(result: unknown): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The call did not settle.")), PATIENCE);
  });
  try {
    return await Promise.race([result, impatience]);
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

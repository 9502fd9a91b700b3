import type { CustomDataOptions } from "../types/inputs";

/** User-defined data, pipeline data and IP address as the service takes them: JSON in strings. */
export function customDataInput(options: CustomDataOptions | null): {
  params: string | null;
  context: string | null;
  clientIp: string | undefined;
} {
  const { customData, params, context, clientIp } = options || {};
  const list = customData ? Object.keys(customData).map((key) => ({ key, value: customData[key] })) : params;
  return {
    params: list ? JSON.stringify(list) : null,
    context: context ? JSON.stringify(context) : null,
    clientIp,
  };
}

import { argumentToJson } from "../errors/argument";

/** What `CustomDataOptions` declares. */
export const CUSTOM_DATA_OPTIONS = "customData:object params:any context:object clientIp:any";

/** Values with the options about user-defined data in the form in which the service takes them. */
export function withCustomData(values: Record<string, any>): Record<string, any> {
  const { customData, context } = values;
  const list = customData ? Object.keys(customData).map((key) => ({ key, value: customData[key] })) : values.params;
  return {
    ...values,
    customData: undefined,
    params: list ? argumentToJson(customData ? "options.customData" : "options.params", list) : null,
    context: context ? argumentToJson("options.context", context) : null,
  };
}

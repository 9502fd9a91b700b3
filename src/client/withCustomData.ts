/** What `CustomDataOptions` declares. */
export const CUSTOM_DATA_OPTIONS = "customData:object params:any context:object clientIp:any";

/** Values with the options about user-defined data in the form in which the service takes them. */
export function withCustomData(values: Record<string, any>): Record<string, any> {
  const { customData } = values;
  const list = customData ? Object.keys(customData).map((key) => ({ key, value: customData[key] })) : values.params;
  return { ...values, customData: undefined, params: toJson(list), context: toJson(values.context) };
}

function toJson(value: unknown): string | null {
  return value ? JSON.stringify(value) : null;
}

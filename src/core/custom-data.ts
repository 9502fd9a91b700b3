import { argumentToJson } from "../errors/create-error";

/** Declaration of the fields of `CustomDataOptions`. */
export const CUSTOM_DATA_OPTIONS = "customData?: object, params?: any, context?: object, clientIp?: any";

/** Values of a method, which can include fields of `CustomDataOptions`. */
interface CustomDataValues {
  customData?: object;
  params?: unknown;
  context?: object;
}

/** Returns the values with `customData`, `params` and `context` in the form that the service expects. */
export function withCustomData<Given extends CustomDataValues>(values: Given): object {
  const { params, context } = values;
  const customData = values.customData as Record<string, unknown> | undefined;
  const list = customData && Object.keys(customData).map((key) => ({ key, value: customData[key] }));
  return {
    ...values,
    customData: undefined,
    params: list
      ? argumentToJson("options.customData", list)
      : params
        ? argumentToJson("options.params", params)
        : null,
    context: context ? argumentToJson("options.context", context) : null,
  };
}

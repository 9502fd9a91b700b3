import { checkJsonCustomData, setCustomData } from "../accounts/custom-data";
import { BusinessError } from "../business-error";
import type { CustomData, User } from "../state/user";
import { authenticateSession } from "./authenticate-session";
import type { Operation, OperationContext } from "./operation";

interface Target {
  targetType: string;
  targetId: string;
}

interface Value {
  key: string;
  value?: string | null;
}

export const udv: Operation<Target> = (target, context) =>
  requireOwn(target, context).customData.filter(({ value }) => value !== null);

export const setUdv: Operation<Target & Value> = ({ key, value, ...target }, context) =>
  set(target, [{ key, value }], context);

export const setUdvBatch: Operation<Target & { udvList?: Value[] | null }> = ({ udvList, ...target }, context) =>
  set(target, udvList ?? [], context);

export const removeUdv: Operation<Target & { key: string }> = ({ key, ...target }, context) =>
  set(target, [{ key, value: null }], context);

function set(target: Target, values: readonly Value[], context: OperationContext): CustomData[] {
  const user = requireOwn(target, context);
  setCustomData(user, checkJsonCustomData(context.state, values));
  user.updatedAt = new Date().toISOString();
  return user.customData;
}

// Only the console can access the data of other users, or of targets that are not users.
function requireOwn({ targetType, targetId }: Target, { state, caller }: OperationContext): User {
  const { user } = authenticateSession(state, caller.token);
  if (targetType !== "USER" || targetId !== user.id) {
    throw new BusinessError("notPermitted");
  }
  return user;
}

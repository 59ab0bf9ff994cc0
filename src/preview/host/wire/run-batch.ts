import { HostFailure, notSimulated } from '../host-failure';
import type { HostObject } from '../object/host-object';
import {
  ACTION,
  type ActionResult,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { ObjectPaths } from './object-paths';
import { project } from './projection';
import type { References } from './references';

export interface BatchHost {
  readonly workbook: HostObject;
  readonly references: References;
  /** Called before the first action and after each with how many are done; may throw a `HostFailure` of its own. */
  readonly afterActions: (count: number) => void;
}

/**
 * Runs the actions of one request in their order. At the first that fails the batch ends, and what the earlier ones did
 * stays done (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export function runBatch(body: RequestBody, { workbook, references, afterActions }: BatchHost): ResponseBody {
  const paths = new ObjectPaths(body.ObjectPaths, workbook, references);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === 0) afterActions(0);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, references) });
      afterActions(index + 1);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      return failed(error, index, results, traces);
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(action: RequestAction, paths: ObjectPaths, references: References): unknown {
  switch (action.ActionType) {
    case ACTION.instantiate: {
      const object = paths.resolve(action.ObjectPathId);
      return object === null ? null : references.identityOf(object);
    }
    case ACTION.query:
      return project(paths.resolve(action.ObjectPathId), action.QueryInfo ?? {}, references);
    case ACTION.method:
      return call(action, paths, references);
    case ACTION.setProperty:
      paths.resolve(action.ObjectPathId)?.write(action.Name, paths.arguments(action.ArgumentInfo)[0]);
      return null;
    case ACTION.trace:
    case ACTION.ensureUnchanged:
      return null;
    default:
      throw notSimulated(`action type ${action.ActionType}`);
  }
}

/** A method of a null object does nothing. The library's own keeping of references is done here. */
function call(action: RequestAction, paths: ObjectPaths, references: References): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null || action.Name === '_KeepReference') return null;
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name !== '_RemoveReference') return object.call(action.Name, args);
  references.remove(String(args[0]));
  return null;
}

function failed(
  error: HostFailure,
  index: number,
  results: readonly ActionResult[],
  traces: readonly number[],
): ResponseBody {
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
      ActionIndex: index,
    },
    ProcessedResults: { Results: results },
    TraceIds: traces,
  };
}

import { ACTION, PATH, type RequestBody, type ResponseBody } from '../../host/wire/messages';

const SERVICE = 'Microsoft.InternalService.AddinInternalService';

/**
 * The answer to the library's own notice, sent once at its start, that it will hear the buttons of the ribbon; null for
 * every other batch. It asks nothing of the workbook, and the ribbon is not simulated.
 */
export function internalServiceAnswer(body: string): string | null {
  const { Actions: actions, ObjectPaths: paths } = JSON.parse(body) as RequestBody;
  const isInternal = Object.values(paths).every(
    ({ ObjectPathType: type, Name: name }) => type === PATH.newObject && name === SERVICE,
  );
  if (!isInternal) return null;
  const response: ResponseBody = {
    Results: actions
      .filter(({ ActionType: type }) => type === ACTION.instantiate)
      .map(({ Id }) => ({ ActionId: Id, Value: {} })),
    TraceIds: [],
  };
  return JSON.stringify(response);
}

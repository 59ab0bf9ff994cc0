/**
 * What office.js and Excel on the web say to each other by `postMessage`, as JSON texts. The protocol is undocumented;
 * this is what the library of @microsoft/office-js 1.1.110 sends and takes.
 */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

/** What a request wants: a method called, an event told from now on, or no longer. */
export const ACTION_TYPE = { invoke: 0, listen: 1, stopListening: 2 } as const;

/** The methods that are simulated, as the library numbers them. */
export const METHOD = { runRequest: 93, ribbonCommandDone: 94 } as const;

/** Set where the request may wait until a person has finished editing a cell (`delayForCellEdit`). */
const MAY_WAIT = 64;

const MESSAGE_TYPE = { request: 0, response: 1 } as const;
const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

/** A message of the pane as a request of this conversation, or null for anything else that is posted around. */
export function readRequest(data: unknown, conversation: string): PaneRequest | null {
  if (typeof data !== 'string') return null;
  const message = parsed(data);
  if (typeof message !== 'object' || message === null) return null;
  const request = message as Partial<PaneRequest>;
  const isOurs = request._messageType === MESSAGE_TYPE.request && request._conversationId === conversation;
  return isOurs ? (request as PaneRequest) : null;
}

/** The batch of actions that a request carries, and whether it may wait. */
export function batchOf({ _data: data }: PaneRequest): { readonly body: string; readonly mayWait: boolean } {
  const [, , , , body, , flags] = data?.ArrayData ?? [];
  return { body: String(body), mayWait: typeof flags === 'number' && (flags & MAY_WAIT) !== 0 };
}

export function answerText(request: PaneRequest, data: unknown, origin: string): string {
  return responseText(request, data, RESPONSE_TYPE.answer, origin);
}

/** Tells an event to whoever listens by `listening`. */
export function eventText(listening: PaneRequest, data: unknown, origin: string): string {
  return responseText(listening, data, RESPONSE_TYPE.event, origin);
}

function responseText(request: PaneRequest, data: unknown, type: number, origin: string): string {
  return JSON.stringify({
    _messageType: MESSAGE_TYPE.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: type,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Others post texts as well, such as browser extensions.
    return null;
  }
}

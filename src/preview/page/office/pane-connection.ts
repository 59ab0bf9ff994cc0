import type { Answer } from '../../host/simulated-excel';
import type { HostEvent } from '../../host/state/book';
import { appContext, type HostFacts } from './app-context';
import { internalServiceAnswer } from './internal-service';
import { ACTION_TYPE, METHOD, answerText, batchOf, eventText, readRequest } from './messages';
import type { PaneRequest } from './messages';

/** What stands behind the protocol. */
export interface RequestAnswerer {
  /** Answers a batch, at once or when a person has finished editing. */
  readonly answer: (body: string, mayWait: boolean) => Promise<Answer>;
}

/** The events of a workbook as the library takes them. */
const EVENT_CATEGORY = 65_536;
const EVENT_OF_WORKBOOKS = 'richApiMessage';
const SUCCESS = { Version: 1, Error: 0 } as const;
/** Office's own code for what a host does not do. */
const NOT_SUPPORTED = 5_000;

/**
 * One pane that is open: answers what its office.js posts, as Excel on the web does. Messages of other windows are not
 * looked at. `close` ends it.
 */
export class PaneConnection {
  private listening: PaneRequest | null = null;

  constructor(
    private readonly pane: Window,
    private readonly conversation: string,
    private readonly facts: HostFacts,
    private readonly answerer: RequestAnswerer,
  ) {
    window.addEventListener('message', this.take);
  }

  close(): void {
    window.removeEventListener('message', this.take);
  }

  tell(events: readonly HostEvent[]): void {
    if (this.listening === null || events.length === 0) return;
    const entries = events.map(({ type, message }) => [
      EVENT_CATEGORY,
      type,
      'Workbook',
      JSON.stringify(message),
      0,
    ]);
    this.post(eventText(this.listening, { ArrayData: entries }, location.origin));
  }

  private readonly take = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.pane || origin !== location.origin) return;
    const request = readRequest(data, this.conversation);
    if (request === null) return;
    void this.answerTo(request).then((answer) => {
      if (answer !== null) this.post(answerText(request, answer, location.origin));
    });
  };

  /** The data to answer with; null for a notice that wants no answer. */
  private async answerTo(request: PaneRequest): Promise<object | null> {
    switch (request._actionType) {
      case ACTION_TYPE.listen:
        if (request._actionName === EVENT_OF_WORKBOOKS) this.listening = request;
        return SUCCESS;
      case ACTION_TYPE.stopListening:
        if (request._actionName === EVENT_OF_WORKBOOKS) this.listening = null;
        return SUCCESS;
      case ACTION_TYPE.invoke:
        return this.invoke(request);
    }
  }

  private async invoke(request: PaneRequest): Promise<object | null> {
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(this.facts);
    if (request._actionName === 'ContextActivationManager_notifyHost') return null;
    const method = request._data?.DdaMethod?.DispatchId;
    if (method === METHOD.ribbonCommandDone) return SUCCESS;
    if (method !== METHOD.runRequest) return { ...SUCCESS, Error: NOT_SUPPORTED };
    const { body, mayWait } = batchOf(request);
    const internal = internalServiceAnswer(body);
    if (internal !== null) return { ...SUCCESS, Data: [200, [], internal] };
    const answer = await this.answerer.answer(body, mayWait);
    return answer.type === 'refusal'
      ? { ...SUCCESS, Error: answer.code }
      : { ...SUCCESS, Data: [200, [], answer.body] };
  }

  private post(text: string): void {
    this.pane.postMessage(text, location.origin);
  }
}

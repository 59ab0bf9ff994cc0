/** What went over the wire. */
export interface Traffic {
  readonly requests: number;
  /** Requests in which the library only lets go of ranges. */
  readonly cleanups: number;
  /** Actions of each request, cleanup left out. */
  readonly actions: readonly number[];
  readonly requestBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

export function emptyTraffic(): Traffic {
  return { requests: 0, cleanups: 0, actions: [], requestBytes: 0, largestRequest: 0, largestResponse: 0 };
}

export function withRequest(
  traffic: Traffic,
  request: {
    readonly isCleanup: boolean;
    readonly actions: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  },
): Traffic {
  if (request.isCleanup) return { ...traffic, cleanups: traffic.cleanups + 1 };
  return {
    requests: traffic.requests + 1,
    cleanups: traffic.cleanups,
    actions: [...traffic.actions, request.actions],
    requestBytes: traffic.requestBytes + request.requestBytes,
    largestRequest: Math.max(traffic.largestRequest, request.requestBytes),
    largestResponse: Math.max(traffic.largestResponse, request.responseBytes),
  };
}

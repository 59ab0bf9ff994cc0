import type { PaneKit } from './pane-kit';

/** Trying this machine's Excel out. */
export interface SelfCheckCommands {
  readonly startSelfCheck: () => Promise<void>;
  /** Ends it after the case under way; what ran so far is its result. */
  readonly stopSelfCheck: () => void;
  /** Forgets the last result. */
  readonly closeSelfCheck: () => void;
}

export function selfCheckCommands({ store, surroundings, runner }: PaneKit): SelfCheckCommands {
  let stop = new AbortController();
  return {
    startSelfCheck: () =>
      runner.run('self-check', async () => {
        stop = new AbortController();
        store.setState({ selfCheck: { type: 'running', done: 0, total: 1 } });
        try {
          const text = await surroundings.selfCheck({
            language: store.getState().language,
            onProgress: ({ done, total }) => store.setState({ selfCheck: { type: 'running', done, total } }),
            signal: stop.signal,
          });
          store.setState({ selfCheck: { type: 'finished', text } });
          return null;
        } catch (error) {
          store.setState({ selfCheck: { type: 'ready' } });
          throw error;
        }
      }),
    stopSelfCheck: () => stop.abort(),
    closeSelfCheck: () => {
      if (store.getState().selfCheck.type === 'finished') store.setState({ selfCheck: { type: 'ready' } });
    },
  };
}

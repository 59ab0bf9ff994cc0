import { USUAL_SETTINGS, type JudgementSettings } from '../judgement/judge-form';
import { decimal, toPlainText } from '../model/decimal';

/** How forms were to be judged, as the journal keeps it. */
export interface WrittenSettings {
  /** "every", or percent in machine notation. */
  readonly completion: string;
  readonly increase: JudgementSettings['increase'];
}

export function writeSettings({ completion, increase }: JudgementSettings): WrittenSettings {
  return {
    completion: completion.type === 'every' ? 'every' : toPlainText(completion.atLeastPercent),
    increase,
  };
}

/** Reads the settings back; a journal of an earlier version has none and meant the usual ones. */
export function readSettings(written: WrittenSettings | undefined): JudgementSettings {
  if (written === undefined) return USUAL_SETTINGS;
  const { completion, increase } = written;
  return {
    completion:
      completion === 'every' ? { type: 'every' } : { type: 'share', atLeastPercent: decimal(completion) },
    increase,
  };
}

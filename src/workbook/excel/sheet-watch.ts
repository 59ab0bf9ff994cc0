import type { RunExcel } from './run-excel';

/** Something that Excel stops telling when it is removed. */
interface Subscription {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Listens to Excel for as long as somebody watches. Excel names a sheet by its id, so each event asks for the name;
 * events that come together ask once. What this adapter writes it tells its watchers itself.
 */
export class SheetWatch {
  private readonly watchers = new Set<(sheet: string) => void>();
  private readonly waiting = new Set<string>();
  private subscriptions: readonly Subscription[] = [];

  constructor(private readonly run: RunExcel) {}

  async start(onChange: (sheet: string) => void): Promise<() => Promise<void>> {
    // Each watch is a function of its own, so that one callback given twice is two watches.
    const watcher = (sheet: string): void => onChange(sheet);
    const isFirst = this.watchers.size === 0;
    this.watchers.add(watcher);
    if (isFirst) await this.subscribe();
    return async () => {
      if (this.watchers.delete(watcher) && this.watchers.size === 0) await this.unsubscribe();
    };
  }

  /** Tells of sheets after the change, as Excel's own events come. */
  announce(sheets: readonly string[]): void {
    for (const watcher of this.watchers) {
      for (const sheet of sheets) {
        void Promise.resolve().then(() => {
          if (this.watchers.has(watcher)) watcher(sheet);
        });
      }
    }
  }

  private async subscribe(): Promise<void> {
    this.subscriptions = await this.run(async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(({ worksheetId, triggerSource }) =>
        triggerSource === 'ThisLocalAddin' ? Promise.resolve() : this.hear(worksheetId),
      );
      const added = worksheets.onAdded.add(({ worksheetId }) => this.hear(worksheetId));
      await context.sync();
      return [changed, added];
    });
  }

  /** Handlers are removed in the context that added them. */
  private async unsubscribe(): Promise<void> {
    const ending = this.subscriptions;
    this.subscriptions = [];
    for (const subscription of ending) subscription.remove();
    const contexts = new Set(ending.map(({ context }) => context));
    await Promise.all([...contexts].map((context) => context.sync()));
  }

  private async hear(worksheetId: string): Promise<void> {
    const isWaited = this.waiting.size > 0;
    this.waiting.add(worksheetId);
    if (isWaited) return;
    await Promise.resolve();
    const ids = [...this.waiting];
    this.waiting.clear();
    const names = await this.run(async (context) => {
      const sheets = ids.map((id) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load('name');
        return sheet;
      });
      await context.sync();
      return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
    });
    this.announce(names);
  }
}

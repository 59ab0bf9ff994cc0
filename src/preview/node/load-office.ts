import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import type { SimulatedExcel } from '../host/simulated-excel';

/** The newest requirement set that the product may use; what lies above throws ApiNotFound in the library itself. */
const NEWEST_MINOR = 14;

/** What is there of the library in Node. */
export interface LoadedOffice<ExcelNamespace> {
  readonly Excel: ExcelNamespace;
}

type ExecuteCallback = (result: {
  readonly status: 'succeeded' | 'failed';
  readonly value?: { readonly data: readonly [number, readonly string[], string] };
  readonly error?: { readonly code: number; readonly message: string };
}) => void;

interface Sandbox {
  Office: object;
  Excel: unknown;
  OSF: {
    DDA: {
      RichApi?: {
        executeRichApiRequestAsync?: (safeArray: readonly unknown[], callback: ExecuteCallback) => void;
        richApiMessageManager?: { register(listener: MessageListener): Promise<void> };
      };
    };
  };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

type MessageListener = (message: { readonly entries: readonly object[] }) => void;

/**
 * Loads the genuine, unmodified library in Node and lets a simulated Excel answer it. The way in is the one that Office
 * itself takes, so that a request can fail with Office's own codes. The library's requirement guards, which are off as
 * shipped, are on.
 */
export function loadOffice<ExcelNamespace>(excel: SimulatedExcel): LoadedOffice<ExcelNamespace> {
  const sandbox = newSandbox();
  libraryScript().runInContext(sandbox);
  const loaded = sandbox as unknown as Sandbox;
  // The script puts a getter there, so the context is shadowed after it has run.
  loaded.Office = Object.create(loaded.Office, {
    context: { value: { requirements: { isSetSupported } } },
  }) as object;
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  connect(loaded, excel);
  return { Excel: loaded.Excel as ExcelNamespace };
}

function connect(loaded: Sandbox, excel: SimulatedExcel): void {
  const listeners: MessageListener[] = [];
  loaded.OSF.DDA.RichApi = {
    ...loaded.OSF.DDA.RichApi,
    executeRichApiRequestAsync: ([, , , , body], callback) => {
      // Excel answers later, never at once.
      setTimeout(() => {
        const answer = excel.answer(String(body));
        if (answer.type === 'refusal') {
          callback({ status: 'failed', error: { code: answer.code, message: answer.message } });
        } else {
          callback({ status: 'succeeded', value: { data: [200, [], answer.body] } });
        }
      }, 0);
    },
    richApiMessageManager: {
      register: (listener) => {
        listeners.push(listener);
        return Promise.resolve();
      },
    },
  };
  excel.onEvents = (events) => {
    if (events.length === 0) return;
    const entries = events.map(({ type, message }) => ({
      messageCategory: 65_536,
      messageType: type,
      targetId: 'Workbook',
      message: JSON.stringify(message),
      id: 0,
    }));
    setTimeout(() => {
      for (const listener of listeners) listener({ entries });
    }, 0);
  };
}

function newSandbox(): object {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    Date,
    Math,
    performance,
    navigator: { userAgent: 'simulated', language: 'vi-VN' },
    location: { href: 'https://localhost/', hash: '', search: '' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    Office: { context: { requirements: { isSetSupported } } },
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return createContext(globals);
}

function isSetSupported(name: string, version = '1.1'): boolean {
  if (name.toLowerCase() !== 'excelapi') return name.startsWith('RichApiRuntime');
  return Number(version.split('.')[1]) <= NEWEST_MINOR;
}

let script: Script | null = null;

function libraryScript(): Script {
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  script ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  return script;
}

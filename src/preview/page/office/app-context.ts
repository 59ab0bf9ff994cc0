/** What Excel on the web tells an add-in of itself. */
export interface HostFacts {
  /** Of the machine's notation, as `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  /** Of Excel's own menus, as `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  readonly documentAddress: string;
}

/** The newest sets that this Excel claims; what the pane asks for beyond them is not there. */
const REQUIREMENT_SETS = {
  ExcelApi: 1.14,
  DelayForCellEdit: 1.1,
  RibbonApi: 1.1,
  RichApiRuntime: 1.2,
  RichApiRuntimeFlag: 1.2,
} as const;

const EXCEL = 16;
const TASK_PANE = 2;
const APP_ID = 'simulated-excel';
const ADD_IN_NAME = 'Sổ Chỉ Số';

/** The answer to the library's first question. */
export function appContext({ contentLanguage, displayLanguage, documentAddress }: HostFacts): object {
  return {
    _id: APP_ID,
    _appName: EXCEL,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: displayLanguage,
    _dataLocale: contentLanguage,
    _docUrl: documentAddress,
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: APP_ID,
    _appInstanceId: APP_ID,
    _addinName: ADD_IN_NAME,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}

/** Where the pane is opened so that the library takes this page for Excel on the web. */
export function paneAddress(pane: string, conversation: string, { displayLanguage }: HostFacts): string {
  const host = `Excel$Web$16.00$${displayLanguage}$${APP_ID}$$$0`;
  return `${pane}?_host_Info=${host}#&_xdm_Info=${conversation}|${APP_ID}|${location.origin}`;
}

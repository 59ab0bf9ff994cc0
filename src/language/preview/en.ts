import type { PreviewTexts } from './texts';

/** The English texts of the preview. */
export const en: PreviewTexts = {
  page: {
    title: 'Sổ Chỉ Số – simulation',
    banner: 'SIMULATION – this is not Excel',
    bannerDetail: 'The workbook lives in the memory of this page; loading the page again loses it.',
    loading: 'Opening…',
    failed: (detail) =>
      `The simulation met an error of the program itself, not of the figures. Load the page again; if it stays, send this line to the developers: ${detail}`,
    workbook: {
      label: 'Workbook',
      sample: 'Sample',
      samples: {
        'nga-nam': {
          title: 'Ngã Năm: ranking by the 766 index',
          name: 'Ngã Năm',
          opened: 'The 766 sheet of thị xã Ngã Năm for April 2025 is open.',
        },
        'nga-nam-forms': {
          title: 'Ngã Năm: monthly form and yearly targets',
          name: 'Ngã Năm',
          opened: 'The form of June 2025 and the targets of 2025 of thị xã Ngã Năm are open.',
        },
        'vinh-loc': {
          title: 'Vĩnh Lộc: first half of 2023',
          name: 'Vĩnh Lộc',
          opened:
            'The forms and the list of documents of huyện Vĩnh Lộc for the first half of 2023 are open.',
        },
        'minh-long': {
          title: 'Minh Long: first half of 2025',
          name: 'Minh Long',
          opened:
            'The form and the list of documents of huyện Minh Long for the first half of 2025 are open.',
        },
        'giao-minh': {
          title: 'Giao Minh: 2025',
          name: 'Giao Minh',
          opened: 'The form of xã Giao Minh for 2025 is open.',
        },
      },
      openSample: (name) => `Open the ${name} sample`,
      copyMay: 'Copy the table of May',
      openFile: 'Open .xlsx…',
      saveFile: 'Save .xlsx',
      blank: 'Blank workbook',
      replaceQuestion:
        'The open workbook has changes that are not saved; opening another one loses them. To keep them, press Cancel and then Save .xlsx.',
      replace: 'Drop the changes and open',
      fileName: 'so-chi-so',
      mayCopied:
        'The table of May is copied. Insert the sheet of May 2025 in the pane at the right, then paste it under “Paste a table of figures”.',
      copyRefused: 'The browser refuses to copy. Allow this page to use the clipboard and press again.',
      fileOpened: (name) => `${name} is open.`,
      notAWorkbook: (name, detail) =>
        `“${name}” cannot be opened: it is no readable .xlsx file (it may have a password, be damaged, or be an .xls). Open it in Excel and save it as .xlsx. (${detail})`,
      unsafeWorkbook: (name) =>
        `“${name}” is not opened: its packed content would grow too large. Get the file again from its sender.`,
      saved: (name) => `${name} is saved among the downloads.`,
      notSaved: (detail) => `The workbook cannot be saved. Mend this and save again: ${detail}`,
    },
    choices: {
      culture: 'Figures',
      cultures: { 'vi-VN': '54,6 (Vietnam)', 'en-US': '54.6 (US)' },
      fault: 'Make it fail',
      faults: {
        none: 'No',
        'cell-edited': 'A cell is being edited',
        'before-writing': 'Fails before writing',
        'half-written': 'Fails half way',
        'answer-lost': 'Written, answer lost',
        'session-expired': 'Session expired',
      },
    },
    grid: {
      label: (sheet) => `Sheet ${sheet}`,
      address: 'Selected cell',
      content: 'Content of the cell',
      editing: (cell) => `Edit cell ${cell}`,
      choose: (cell) => `Choose a value for cell ${cell}`,
      insertRow: 'Insert a row above',
      deleteRow: 'Delete the row',
      clear: 'Clear contents',
      ready: 'Ready',
      edited: 'A cell is being edited – Enter writes it, Esc leaves it',
      cutOff: (rows) => `Only the first ${rows} rows are drawn.`,
    },
    sheets: {
      label: 'Sheets',
      menu: (sheet) => `What to do with sheet ${sheet}`,
      rename: 'Rename…',
      copy: 'Copy the sheet',
      remove: 'Delete the sheet…',
      newName: 'New name of the sheet',
      removeQuestion: (sheet) => `Delete the sheet “${sheet}” for good? This cannot be undone.`,
    },
    newWorkbook: {
      text: 'The add-in has opened a new workbook. A real Excel shows it in a window of its own, not saved; here, keep it or open it in place of this one.',
      save: 'Save as a file',
      open: 'Open in place of this one',
    },
    alerts: {
      title: 'Simulated Excel',
      ownRuleMessage: 'This value breaks the rule of the cell.',
      retry: 'Retry',
      keep: 'Keep it',
      cancel: 'Cancel',
      close: 'Close',
      confirm: 'OK',
      refusals: {
        protected:
          'The cell is locked, since the sheet is protected. Type into the cells that are free, or unprotect the sheet.',
        'sheet-name':
          'This name cannot be used. A name has 1 to 31 characters, none of [ ] : * ? / \\, and no apostrophe at either end.',
        'sheet-name-taken': 'A sheet has this name. Choose another one.',
        'last-sheet': 'A workbook keeps at least one visible sheet.',
        'part-of-merge': 'A part of a merged cell cannot be changed. Select the whole of it.',
        'not-a-formula':
          "Excel takes this for a formula that is written wrongly. If it is text, begin with an apostrophe (').",
        other: 'The simulated Excel cannot do this here. Try another selection.',
      },
    },
    pane: { label: 'Pane of Sổ Chỉ Số', resize: 'Width of the pane' },
  },
  server: {
    ready: (address) => `Sổ Chỉ Số runs in a simulated Excel at

    ${address}

The browser will warn of the certificate, since this computer made it at the start: choose “Advanced”, then “Continue to localhost”.
Only this computer reaches the page; nothing is sent anywhere. Press Ctrl+C to stop.`,
    badPort: 'This is no port. Write: npm start -- --port 4000 (from 1 to 65535).',
    portTaken: (port) =>
      `Another program uses port ${port}. Stop it, or choose another port: npm start -- --port ${port + 1}`,
    portForbidden: (port) =>
      `This computer does not give out port ${port}. Choose one above 1023: npm start -- --port 3443`,
    notBuilt: (folder) => `${folder} is not there. Run npm start, which builds the pages first.`,
  },
};

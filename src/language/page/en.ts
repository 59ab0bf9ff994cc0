import type { PageTexts } from './page-texts';

export const en: PageTexts = {
  notices: {
    oldExcel: {
      heading: 'Sổ Chỉ Số needs Excel 2021 or later, or Microsoft 365',
      paragraphs: [
        'The Excel on this computer is not new enough to run Sổ Chỉ Số. Your workbook has not been changed.',
        'If you have Microsoft 365, or Excel 2021 or later: choose File › Account › Update Options › Update Now, update Windows (or macOS), and start Excel again.',
        'If you use Excel 2016 or 2019: open the workbook in Excel on the web, or ask your IT staff to upgrade Office.',
      ],
    },
    outsideExcel: {
      heading: 'Please open Sổ Chỉ Số from Excel',
      paragraphs: [
        'This page is the pane beside a sheet of Excel; it does nothing on its own in a browser.',
        'In Excel, choose the tab Sổ Chỉ Số; if there is no such tab, choose Insert › My Add-ins.',
      ],
    },
    withoutOffice: {
      heading: 'office.js could not be loaded',
      paragraphs: [
        'Sổ Chỉ Số speaks to Excel through Microsoft’s library office.js, which this computer could not load.',
        'Check the network and open the pane again. On a network without Internet, your IT staff must allow appsforoffice.microsoft.com, or install the build of Sổ Chỉ Số that brings office.js along.',
      ],
    },
  },
  help: [
    {
      heading: 'What Sổ Chỉ Số does',
      paragraphs: [
        'It inserts the sheet of an indicator set for a period; checks the figures and says which cell is wrong, why, and what to do; ranks the units and compares them with the period before; and writes the tables of the report into the open workbook.',
        'Everything happens on your own computer. No figure is sent anywhere.',
      ],
    },
    {
      heading: 'Opening the pane',
      paragraphs: [
        'Choose the tab Sổ Chỉ Số and then a job, or Open Sổ Chỉ Số on the Home tab. If there is no such tab, choose Insert › My Add-ins.',
        'Sổ Chỉ Số needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
      ],
    },
    {
      heading: 'When you need help',
      paragraphs: ['Ask the IT staff who installed Sổ Chỉ Số for your office.'],
    },
  ],
};

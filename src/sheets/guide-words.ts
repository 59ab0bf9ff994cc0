/** The tab of the instructions in a workbook that is handed out. It opens on the sheet to fill in, which points here. */
export const GUIDE_SHEET = 'Hướng dẫn';

/** The official forms are Vietnamese whatever language the messages are in. */
export const GUIDE_WORDS = {
  seeGuide: `Cách điền và gửi: xem trang “${GUIDE_SHEET}”.`,
  /** Stands first on a sheet that any unit may fill in: its yellow cell is blank, and shows words only once it is clicked. */
  chooseFirst: 'TRƯỚC HẾT bấm ô vàng, bấm mũi tên, chọn tên đơn vị mình.',
} as const;

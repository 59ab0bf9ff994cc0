import type { MatrixSection } from '../sheets/report/matrix-section';
import { layoutFormReport } from '../sheets/form-report/form-report-layout';
import type { FormSection } from '../sheets/form-report/form-section';
import { layoutReport, type ReportOptions } from '../sheets/report/report-layout';
import type { SheetModel } from '../workbook/sheet-model';

/** The printed sheets of a section. */
export function layoutSection(
  section: MatrixSection | FormSection,
  options: ReportOptions,
): readonly SheetModel[] {
  return section.arrangement === 'matrix'
    ? layoutReport(section, options)
    : [layoutFormReport(section, options)];
}

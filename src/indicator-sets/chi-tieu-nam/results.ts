import type { CrosswalkLink } from '../crosswalk';

/**
 * Which monthly figure tells how far a yearly target of `chi-tieu-nam` is reached. A link says that both are of one
 * matter; whether they count the same people is for `crosswalkResult` to say, so that a figure on other people is
 * shown and refused, not left out.
 */
export const CHI_TIEU_NAM_RESULTS: readonly CrosswalkLink[] = [
  { target: 'KQDT', set: '766', code: 'MDSH.1' },
  // Refused: the index counts ratings and names nobody.
  { target: 'HAILONG', set: '766', code: 'MDHL.2' },
  { target: 'CAPQUANG', set: 'cds-thang', code: 'CAPQUANG.TYLE' },
  { target: 'DTTM', set: 'cds-thang', code: 'DTTM.TYLE' },
  // Both refused: the plan counts people of all ages and from 15 years on, the monthly report does not say whom.
  { target: 'TK.DS', set: 'cds-thang', code: 'TKTT.TYLE' },
  { target: 'TK.15', set: 'cds-thang', code: 'TKTT.TYLE' },
  { target: 'CKS', set: 'cds-thang', code: 'CKS.TYLE' },
  { target: 'KNS', set: 'cds-thang', code: 'KNS.TYLE' },
  // Refused: the plan counts all adults, the monthly report those who had a procedure to carry out.
  { target: 'DVCTT.DS', set: 'cds-thang', code: 'DVCTT.TYLE' },
  { target: 'MADOC', set: 'cds-thang', code: 'MADOC.TYLE' },
];

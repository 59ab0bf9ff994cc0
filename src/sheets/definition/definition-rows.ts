import { calendarDate } from '../../model/calendar-date';
import { writeDate } from '../../model/date-text';
import { isFigureIndicator, itemsOf } from '../../model/indicator-set';
import type {
  Band,
  Form,
  FormColumn,
  FormRow,
  Indicator,
  IndicatorSet,
  SetRule,
} from '../../model/indicator-set';
import type { Matrix, ReportSection } from '../../model/set/matrix';
import type { BlockName, ColumnsOf, PropertyBlock, PropertyOf } from './blocks';
import { nameCells } from './default-names';
import { numberCell } from './number-cell';
import { ruleText } from './rule-text';
import {
  ACCEPTS,
  COMBINE,
  DIRECTION,
  KIND,
  NUMERALS,
  ORIENTATION,
  PERIOD_KIND,
  PRINTED,
  ROLE,
  ROW_TYPE,
  RULE,
  SCOPE,
  STATUS,
} from './vocabulary';

export type CellText = string | number | null;

/** A row of a block: what stands in each of its columns. */
export type BlockRow<Name extends BlockName> = Readonly<Partial<Record<ColumnsOf<Name>, CellText>>>;

/** A property and what it says; one that may be said several times has a row for each. */
export interface PropertyRow<Name extends PropertyBlock> {
  readonly property: PropertyOf<Name>;
  readonly value: CellText;
}

export function setRows(set: IndicatorSet): readonly PropertyRow<'set'>[] {
  const { name, shortName, nameEn, shortNameEn } = nameCells(set.title, set.shortTitle);
  return [
    { property: 'id', value: set.id },
    { property: 'title', value: name },
    { property: 'shortTitle', value: shortName },
    { property: 'titleEn', value: nameEn },
    { property: 'shortTitleEn', value: shortNameEn },
    { property: 'effectiveFrom', value: writtenDate(set.effectiveFrom) },
    { property: 'legalSource', value: set.legalSource },
    { property: 'source', value: set.source },
    { property: 'periodKinds', value: set.periodKinds.map((kind) => PERIOD_KIND[kind]).join('; ') },
    { property: 'statuses', value: set.statuses.map((status) => STATUS[status]).join('; ') },
  ];
}

export function indicatorRow(indicator: Indicator): BlockRow<'indicators'> {
  const { code, name, shortName, kind, unitOfMeasure, scope, target, population, accepts } = indicator;
  const described = {
    code,
    ...nameCells(name, shortName),
    kind: KIND[kind],
    unitOfMeasure,
    scope: SCOPE[scope],
    target: target ?? null,
    population: population ?? null,
    accepts: accepts.map((accepted) => ACCEPTS[accepted]).join('; '),
  };
  if (!isFigureIndicator(indicator)) return { ...described, choices: indicator.choices?.join('|') ?? null };
  const { decimals, range, direction, parts, jump, computed, combine } = indicator;
  return {
    ...described,
    decimals,
    min: numberCell(range.min),
    max: numberCell(range.max),
    direction: DIRECTION[direction],
    parts: parts?.join('; ') ?? null,
    jump: jump === undefined ? null : numberCell(jump),
    combine: combine === undefined ? null : COMBINE[combine],
    computed: computed?.from ?? null,
    ifZeroBase: computed?.ifZeroBase === undefined ? null : numberCell(computed.ifZeroBase),
  };
}

export function matrixRows({ columns, report }: Matrix): readonly PropertyRow<'matrix'>[] {
  return [
    { property: 'columns', value: columns.join('; ') },
    ...report.title.map((line) => ({ property: 'title' as const, value: line })),
  ];
}

export function sectionRow(section: ReportSection): BlockRow<'sections'> {
  const { indicator, heading, parentCaption, unitCaption, parentSuffix = null, parentRows } = section;
  return { indicator, heading, parentCaption, unitCaption, parentSuffix, parentRows: parentRows.join('; ') };
}

export function bandRow({ from, name }: Band): BlockRow<'bands'> {
  return { from: numberCell(from), name: name.vi, nameEn: name.en === name.vi ? null : name.en };
}

export function formProperties(form: Form): readonly PropertyRow<'form'>[] {
  return [
    ...form.title.map((line) => ({ property: 'title' as const, value: line })),
    { property: 'orientation', value: ORIENTATION[form.orientation] },
    { property: 'ordinalHeading', value: form.ordinalHeading },
    { property: 'nameHeading', value: form.nameHeading },
    { property: 'nameWidth', value: form.nameWidth },
    { property: 'numerals', value: NUMERALS[form.numerals] },
  ];
}

export function columnRow(column: FormColumn): BlockRow<'columns'> {
  return {
    role: ROLE[column.role],
    heading: column.heading,
    facet: 'facet' in column ? column.facet : null,
    printed: PRINTED[column.printed ? 'yes' : 'no'],
    width: column.width,
  };
}

/** The figures that rows may hold, in the order of their columns. */
export function facetsOf(form: Form): readonly string[] {
  const ofColumns = form.columns.flatMap((column) => ('facet' in column ? [column.facet] : []));
  return [...new Set([...ofColumns, ...itemsOf(form).flatMap(({ cells }) => Object.keys(cells))])];
}

export function formRow(row: FormRow): BlockRow<'rows'> {
  const { ordinal, name, type } = row;
  const common = { ordinal, name, type: ROW_TYPE[type] };
  return row.type === 'group' ? common : { ...common, code: row.code, measure: row.measure };
}

export function ruleRow(rule: SetRule): BlockRow<'rules'> {
  return { kind: RULE[rule.kind], content: ruleText(rule) };
}

/** dd/mm/yyyy; a date that the calendar does not have stays as it is, for a person to see. */
function writtenDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = calendarDate(year, month, day);
  return date === null ? iso : writeDate(date);
}

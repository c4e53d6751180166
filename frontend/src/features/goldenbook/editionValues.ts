import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';
import { dateInVietnam, startOfDay } from '@/shared/format/date';
import { deadlineDays, tooLateAfter } from '@/shared/format/deadline';

type Edition = Schemas['GoldenBookEditionView'];

/** What reviewers score by, as the form holds it. */
export interface CriterionValues {
  name: string;
  weight: number | '';
  maxScore: number | '';
}

/** A paper of the checklist; one that was just added has no code yet. */
export interface PaperValues {
  code: string;
  name: string;
  required: boolean;
}

/** The form of an edition; what is not filled in is empty, and the API puts its usual value there. */
export interface EditionValues {
  year: number | '';
  title: string;
  /** The day on which it opens. */
  opensAt: string;
  /** The last day on which organisations submit. */
  organisationDeadline: string;
  /** The last day on which the city forwards. */
  forwardingDeadline: string;
  targetCount: number | '';
  targetCountReason: string;
  limitPerOrganisation: number | '';
  prizeRequired: boolean;
  prizeFrom: string;
  prizeTo: string;
  criteria: CriterionValues[];
  minimumReviews: number | '';
  blind: boolean;
  checklist: PaperValues[];
}

const emptyValues: EditionValues = {
  year: '',
  title: '',
  opensAt: '',
  organisationDeadline: '',
  forwardingDeadline: '',
  targetCount: '',
  targetCountReason: '',
  limitPerOrganisation: '',
  prizeRequired: false,
  prizeFrom: '',
  prizeTo: '',
  criteria: [],
  minimumReviews: 3,
  blind: false,
  checklist: [],
};

/** An edition as the form shows it; of none, an empty form. */
export function toValues(edition: Edition | undefined): EditionValues {
  if (!edition) return emptyValues;
  const known = Object.entries(edition).filter(([name]) => name in emptyValues);
  return {
    ...emptyValues,
    ...Object.fromEntries(known),
    opensAt: edition.opensAt ? dateInVietnam(new Date(edition.opensAt)) : '',
    organisationDeadline: deadlineDays(edition.organisationDeadline).lastDay,
    forwardingDeadline: deadlineDays(edition.forwardingDeadline).lastDay,
    checklist: edition.checklist.map(({ code, name, required }) => ({
      code,
      name,
      required: required !== false,
    })),
  };
}

/** A new edition begins with the criteria and papers of the one before, where there is one. */
export function valuesForNext(year: number, title: string, before: Edition | undefined): EditionValues {
  const { criteria, checklist, minimumReviews, blind, prizeRequired, limitPerOrganisation } =
    toValues(before);
  return {
    ...emptyValues,
    year,
    title,
    criteria,
    checklist,
    minimumReviews,
    blind,
    prizeRequired,
    limitPerOrganisation,
  };
}

/** What the form holds as the API takes it: empty fields are left out. */
export function toDraft(values: EditionValues): Schemas['GoldenBookEditionDraft'] {
  const { opensAt, organisationDeadline, forwardingDeadline, criteria, checklist, ...rest } = values;
  const plain = Object.entries(rest).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(plain),
    opensAt: opensAt ? startOfDay(opensAt) : undefined,
    organisationDeadline: organisationDeadline ? tooLateAfter(organisationDeadline) : undefined,
    forwardingDeadline: forwardingDeadline ? tooLateAfter(forwardingDeadline) : undefined,
    criteria,
    checklist: checklist.length > 0 ? withCodes(checklist) : undefined,
  } as Schemas['GoldenBookEditionDraft'];
}

/** As many as years since 1945: what the national book takes. */
export function usualTarget(year: number): number {
  return year - 1945;
}

/** The sum of the weights, in percent. */
export function sumOfWeights(criteria: readonly CriterionValues[]): number {
  return criteria.reduce((sum, { weight }) => sum + Math.round(Number(weight) * 100), 0) / 100;
}

/** Papers keep their code for ever, since nominations name them by it; new ones get one from their name. */
function withCodes(papers: readonly PaperValues[]): PaperValues[] {
  const taken = new Set(papers.map(({ code }) => code).filter(Boolean));
  return papers.map((paper) => {
    if (paper.code) return paper;
    const code = freeCode(paper.name, taken);
    taken.add(code);
    return { ...paper, code };
  });
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase().replaceAll('Đ', 'D');
  const wanted =
    letters
      .replaceAll(/[^A-Z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '')
      .slice(0, 36) || 'GIAY';
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number += 1;
  return `${wanted}_${number}`;
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: EditionValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  if (values.year === '') faults.year = required;
  if (!values.title.trim()) faults.title = required;
  if (isUnusualTarget(values) && !values.targetCountReason.trim()) faults.targetCountReason = required;
  const { organisationDeadline, forwardingDeadline, prizeFrom, prizeTo } = values;
  if (organisationDeadline && forwardingDeadline && forwardingDeadline < organisationDeadline) {
    faults.forwardingDeadline = t('goldenbook:fault.forwardingDeadline');
  }
  if (prizeFrom && prizeTo && prizeTo < prizeFrom) faults.prizeTo = t('goldenbook:fault.prizeTo');
  return { ...faults, ...listFaults(values, t) };
}

export function isUnusualTarget({ year, targetCount }: EditionValues): boolean {
  return year !== '' && targetCount !== '' && targetCount !== usualTarget(year);
}

function listFaults({ criteria, checklist }: EditionValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  criteria.forEach(({ name, weight, maxScore }, index) => {
    if (!name.trim()) faults[`criteria.${index}.name`] = required;
    if (weight === '') faults[`criteria.${index}.weight`] = required;
    if (maxScore === '') faults[`criteria.${index}.maxScore`] = required;
  });
  checklist.forEach(({ name }, index) => {
    if (!name.trim()) faults[`checklist.${index}.name`] = required;
  });
  const sum = sumOfWeights(criteria);
  if (criteria.length > 0 && sum !== 100) faults.criteria = t('goldenbook:fault.weights', { sum });
  return faults;
}

import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';
import { dateInVietnam } from '@/shared/format/date';
import { filled } from './commendationValues';
import { isAboveCity } from './competence';
import type { Level } from './words';

/** The most that one decision can be on. */
export const mostAwards = 1000;

/** One commendation that the decision is on. */
export interface DecidedValues {
  /** Its id. */
  commendation: string;
  /** Absent: what the decision says of all, else what the tables give. */
  prizeVnd: number | undefined;
  overrideReason: string;
}

/** The form of a decision; what is not filled in is empty, not absent. */
export interface DecisionValues {
  level: Level;
  /** Whose own awards, at the level of organisations. */
  organisation: string;
  result: Schemas['DecisionResult'];
  issuer: string;
  number: string;
  signedOn: string;
  signer: string;
  signerTitle: string;
  comment: string;
  prizeVnd: number | undefined;
  awards: DecidedValues[];
}

export function newDecision(level: Level, organisation: string, commendations: string[]): DecisionValues {
  return {
    level,
    organisation,
    result: 'AWARDED',
    issuer: '',
    number: '',
    signedOn: dateInVietnam(new Date()),
    signer: '',
    signerTitle: '',
    comment: '',
    prizeVnd: undefined,
    awards: commendations.map(newAward),
  };
}

export function newAward(commendation: string): DecidedValues {
  return { commendation, prizeVnd: undefined, overrideReason: '' };
}

/** What the form holds as the API takes it; what goes with other levels or the other answer is left out. */
export function toDraft(values: DecisionValues): Schemas['CommendationDecisionDraft'] {
  const { level, organisation: _whose, result, issuer, comment, prizeVnd, awards, ...decision } = values;
  const isDeclined = isDeclining(values);
  return {
    ...filled(decision),
    ...(isAboveCity(level) && filled({ issuer, result })),
    ...filled(isDeclined ? { comment } : { prizeVnd }),
    awards: awards.map((award) => (isDeclined ? { commendation: award.commendation } : filled(award))),
  } as Schemas['CommendationDecisionDraft'];
}

/** Only a body above the city answers no by a decision recorded here. */
export function isDeclining({ level, result }: Pick<DecisionValues, 'level' | 'result'>): boolean {
  return isAboveCity(level) && result === 'DECLINED';
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: DecisionValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const needed: (keyof DecisionValues)[] = ['number', 'signedOn', 'signer'];
  if (isAboveCity(values.level)) needed.push('issuer');
  if (isDeclining(values)) needed.push('comment');
  if (values.level === 'ORGANISATION') needed.push('organisation');
  for (const name of needed) {
    if (!String(values[name]).trim()) faults[name] = t('shared:form.required');
  }
  if (values.signedOn > dateInVietnam(new Date())) faults.signedOn = t('commendation:fault.future');
  if (values.awards.length === 0) faults.awards = t('commendation:fault.nobodyChosen');
  if (values.awards.length > mostAwards) {
    faults.awards = t('commendation:fault.tooMany', { most: mostAwards });
  }
  return faults;
}

/** An award given before for the same achievement, as the problem `already-awarded` names it. */
export interface EarlierAward {
  /** Its id; absent where this person may not read it. */
  commendation?: string;
  subject: string;
  organisation: string;
  form?: Schemas['CommendationForm'];
  decisionNumber: string;
  signedOn: string;
}

/** The earlier award that a fault's message is about: it names the subject and the decision. */
export function earlierAwardOf(message: string, awards: readonly EarlierAward[]): EarlierAward | undefined {
  return awards.find(
    ({ subject, decisionNumber }) => message.includes(subject) && message.includes(decisionNumber),
  );
}

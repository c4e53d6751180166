import type { Schemas } from '@/api/client';

// The contract's closed lists of words, as values: a word that it gains or loses does not compile here.

export type Level = Schemas['CommendationLevel'];
export type Form = Schemas['CommendationForm'];
export type SubjectType = Schemas['SubjectType'];
export type Gender = Schemas['Gender'];

export const commendationStates = Object.keys({
  DRAFT: true,
  SUBMITTED: true,
  RETURNED: true,
  APPROVED: true,
  AWARDED: true,
  DECLINED: true,
  WITHDRAWN: true,
  REVOKED: true,
} satisfies Record<Schemas['CommendationState'], true>) as Schemas['CommendationState'][];

export const commendationForms = Object.keys({
  PRAISE: true,
  CERTIFICATE_OF_MERIT: true,
  DIPLOMA_OF_MERIT: true,
  COMMEMORATIVE_MEDAL: true,
  CREATIVE_LABOUR_DIPLOMA: true,
  OTHER: true,
} satisfies Record<Form, true>) as Form[];

export const levels = Object.keys({
  ORGANISATION: true,
  CITY_FRONT: true,
  CITY_PEOPLE_COMMITTEE: true,
  CENTRAL_FRONT: true,
  STATE: true,
} satisfies Record<Level, true>) as Level[];

export const reasonKinds = Object.keys({
  MOVEMENT_WORK: true,
  INITIATIVE: true,
  GOLDEN_BOOK: true,
  CAMPAIGN: true,
} satisfies Record<Schemas['ReasonKind'], true>) as Schemas['ReasonKind'][];

export const subjectTypes = Object.keys({
  PERSON: true,
  GROUP: true,
} satisfies Record<SubjectType, true>) as SubjectType[];

export const genders = Object.keys({
  FEMALE: true,
  MALE: true,
} satisfies Record<Gender, true>) as Gender[];

export const decisionResults = Object.keys({
  AWARDED: true,
  DECLINED: true,
} satisfies Record<Schemas['DecisionResult'], true>) as Schemas['DecisionResult'][];

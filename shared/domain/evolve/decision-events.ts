import type { JsonObject } from '../../util/json.ts';
import type { Decision, Dissent } from '../model/material.ts';
import type { By } from './ballot-events.ts';
import { type Handlers, type Shape, patch, put, toggled } from './handlers.ts';

export type DecisionEvents = {
  DissentWritten: Shape<
    {
      readonly dissent: string;
      readonly statement: string;
      readonly version: number;
      readonly kind: Dissent['kind'];
    },
    {
      readonly seat: string | null;
      readonly category: string | null;
      readonly text: string;
      readonly more: JsonObject | null;
    }
  >;
  DissentReworded: Shape<{ readonly dissent: string }, { readonly text: string }>;
  DissentCosigned: Shape<{ readonly dissent: string; readonly on: boolean }, { readonly seat: string }>;
  DissentWithdrawn: Shape<{ readonly dissent: string; readonly withdrawn: boolean }>;
  DissentAnswered: Shape<
    { readonly dissent: string; readonly answer: 'accepted' | 'partly' | 'no' } & By,
    { readonly reason: string }
  >;
  StatementDecided: Shape<
    { readonly statement: string } & Omit<Decision, 'at' | 'note'>,
    { readonly note: string }
  >;
};

const decidedStatus = {
  adopted: 'adopted',
  deferred: 'deferred',
  'ad-referendum': 'ad-referendum',
  dropped: 'dropped',
} as const;

export const decisionEvents: Handlers<DecisionEvents> = {
  DissentWritten: (state, { dissent, ...data }, content, meta) =>
    put(state, 'dissents', dissent, {
      id: dissent,
      ...data,
      seat: content?.seat ?? null,
      category: content?.category ?? null,
      text: content?.text ?? '',
      cosigners: [],
      at: meta.at,
      withdrawn: false,
      response: null,
      more: content?.more ?? null,
    }),
  DissentReworded: (state, { dissent }, content, meta) =>
    patch(state, meta, 'dissents', dissent, {
      text: content?.text ?? '',
      at: meta.at,
      cosigners: [],
      response: null,
    }),
  DissentCosigned: (state, { dissent, on }, content, meta) =>
    content === null
      ? state
      : patch(state, meta, 'dissents', dissent, (row) => ({
          cosigners: toggled(row.cosigners, content.seat, on),
        })),
  DissentWithdrawn: (state, { dissent, withdrawn }, _content, meta) =>
    patch(state, meta, 'dissents', dissent, { withdrawn }),
  DissentAnswered: (state, { dissent, answer }, content, meta) =>
    patch(state, meta, 'dissents', dissent, { response: { answer, reason: content?.reason ?? '' } }),
  StatementDecided: (state, { statement, ...decision }, content, meta) =>
    patch(state, meta, 'statements', statement, (row) => ({
      decisions: [...row.decisions, { ...decision, at: meta.at, note: content?.note ?? '' }],
      status: decidedStatus[decision.kind],
    })),
};

import { z } from 'zod';
import { scaleValues, type RatingScale } from './scale.ts';

/** Out of whom a share is taken. All three are always reported; the rule says which one decides. */
export type Denominator = 'rated' | 'responded' | 'invited';

/** When a rated statement counts as agreed: locked before its first ballot opens. */
export interface ConsensusRule {
  readonly id: string;
  readonly label: string;
  readonly scale: RatingScale;
  /** The values that count as agreement, and those that count as opposition. */
  readonly agree: readonly number[];
  readonly oppose: readonly number[];
  readonly denominator: Denominator;
  /** Agreed needs at least this share in agreement. */
  readonly threshold: number;
  /** Rejected from this share of opposition on; `null`: nothing is ever rejected. */
  readonly rejectAt: number | null;
  /** No group of `minimumSize` responses may have more than `limit` of its ratings in opposition. */
  readonly groupGuard: { readonly minimumSize: number; readonly limit: number } | null;
  /** This share of the voting seats, rounded up, must respond; `null`: no quorum. */
  readonly quorum: { readonly share: number; readonly of: 'voting seats' } | null;
  /** Groups with fewer responses than this are never shown by themselves. */
  readonly minimumGroup: number;
}

/** How the answers of a ballot are collected: DESIGN.md, "Who sees what". */
export type Collection = 'named' | 'group' | 'secret';

/** The lowest minimum group a collection may have; a rule may ask for more. */
function minimumGroupFloor(collection: Collection): number {
  return collection === 'secret' ? 5 : 3;
}

const share = z.number().gt(0).max(1);
const atLeastOne = z.number().int().min(1);

/** A rule from outside the program; refuses what could never be judged. */
export const consensusRuleSchema = z
  .object({
    id: z.string().min(1).max(100),
    label: z.string().max(500),
    scale: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('agreement5') }),
      z.object({ kind: z.literal('nine') }),
    ]),
    agree: z.array(z.number().int()).min(1),
    oppose: z.array(z.number().int()),
    denominator: z.enum(['rated', 'responded', 'invited']),
    threshold: share,
    rejectAt: share.nullable(),
    groupGuard: z.object({ minimumSize: atLeastOne, limit: z.number().min(0).max(1) }).nullable(),
    quorum: z.object({ share, of: z.literal('voting seats') }).nullable(),
    minimumGroup: z.number().int().min(minimumGroupFloor('group')),
  })
  .superRefine((rule, context) => {
    const values = scaleValues(rule.scale);
    const used = [...rule.agree, ...rule.oppose];
    if (used.some((value) => !values.includes(value))) {
      context.addIssue({ code: 'custom', message: 'A value is not on the scale.' });
    }
    if (new Set(used).size !== used.length) {
      context.addIssue({ code: 'custom', message: 'A value counts twice, or for both sides.' });
    }
    if (rule.oppose.length === 0 && (rule.rejectAt !== null || rule.groupGuard !== null)) {
      context.addIssue({
        code: 'custom',
        message: 'A rejection threshold or a group guard needs values that count as opposition.',
      });
    }
  }) satisfies z.ZodType<ConsensusRule>;

import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import { type Envelope, type OpenedBox, openBox } from '../../../shared/domain/secret-ballot.ts';
import type { Tell } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { publicKeyOf } from '../../../shared/methods/secret/hpke.ts';
import type { BallotKeys } from '../../../shared/methods/secret/seal.ts';
import { toBase64Url } from '../../../shared/util/base64url.ts';
import type { Sources } from '../engine/domain.ts';
import { nativeAgree } from './native-agree.ts';

/** The envelopes of a secret ballot, and what opens them. Never written anywhere. */
export type Sealed = { readonly envelopes: readonly Envelope[]; readonly keys: BallotKeys };

/** What has to be opened to count a stopped ballot; null for one that is not secret, or whose key is not here. */
export function sealedIn(ballot: Ballot, sources: Pick<Sources, 'envelopes' | 'keys'>): Sealed | null {
  if (ballot.phase !== 'stopped' || ballot.collection !== 'secret') return null;
  const key = sources.keys.read(ballot.id);
  if (key === null) return null;
  const envelopes = sources.envelopes(ballot.id).map(({ section, seat, envelope }) => ({
    section,
    seat,
    envelope: Buffer.from(envelope, 'base64').toString('base64url'),
  }));
  return { envelopes, keys: { publicKey: toBase64Url(publicKeyOf(key)), privateKey: toBase64Url(key) } };
}

/** Opens them with this computer's own means; null where nobody knows the method. */
export function openSealed(ballot: Ballot, { envelopes, keys }: Sealed, tell?: Tell): OpenedBox | null {
  const method = methods.get(ballot.method);
  if (method?.kind !== 'ballot') return null;
  const told = tell === undefined ? {} : { tell };
  return openBox(ballot, envelopes, { keys, method, random: randomBytes, agree: nativeAgree, ...told });
}

import { type Patch, diff } from '../../../shared/contract/patch.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Live } from '../../../shared/domain/view/live.ts';
import type { Json } from '../../../shared/util/json.ts';
import type { Touched } from './touched.ts';
import { type AudienceClass, type Visitor, classOf, commonOf, mineOf, watchesOthers } from './audience.ts';

/** A connection as far as views go to it. */
export type Viewer = {
  readonly visitor: Visitor;
  /** Sends a text, or its beginning and the rest of it, encoded: that is then the same for many. */
  send(text: string, rest?: Buffer): void;
};

/**
 * Sends every connection what it may see, and then only what changed of it.
 *
 * Kept behind this one interface so that a relay for a very large audience can take its place.
 */
export type Broadcast = {
  /** The viewer gets both parts whole. */
  add(viewer: Viewer): void;
  remove(viewer: Viewer): void;
  /** Something was lost on the way: both parts whole again. */
  again(viewer: Viewer): void;
  /** The state changed: the own part of some devices goes out at once, the rest within `coalesceMs`. */
  changed(touched: Touched): void;
  /** What is on the screens of the room, now; everybody else hears of it when something goes out to them. */
  screens(): void;
  /** Everything that waits, now. */
  flush(): void;
  stop(): void;
};

export type BroadcastOptions = {
  readonly state: () => Consultation;
  readonly live: () => Live;
  /** Hears of a bug in a view, once until that view can be made again. */
  readonly bug: (what: string, thrown: unknown) => void;
  readonly coalesceMs?: number;
};

type Standing = {
  readonly viewer: Viewer;
  audience: AudienceClass;
  /** Counts views and patches of this connection, both parts together: a page sees a gap. */
  n: number;
  mine: Json | undefined;
  /** Parts that could not be made for it when it came: it gets them whole as soon as they can. */
  readonly owed: Set<'common' | 'mine'>;
};

type Shared = { view: Json; text: Buffer | null };

/**
 * A bug in one view stops nobody else: who sees it keeps the last picture, and it is made anew with the next change.
 */
export function openBroadcast({ state, live, bug, coalesceMs = 50 }: BroadcastOptions): Broadcast {
  const standings = new Map<Viewer, Standing>();
  const byDevice = new Map<string, Set<Standing>>();
  const shared = new Map<AudienceClass, Shared>();
  let everyone = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let immediate: ReturnType<typeof setImmediate> | null = null;
  let flushedAt = Number.NEGATIVE_INFINITY;
  const failing = new Set<string>();

  /** False after a bug. `whose` tells one view from another, and is not noted. */
  const attempt = (what: string, whose: string, work: () => void): boolean => {
    const one = `${what} ${whose}`;
    try {
      work();
    } catch (thrown) {
      if (!failing.has(one)) bug(`${what} failed.`, thrown);
      failing.add(one);
      return false;
    }
    failing.delete(one);
    return true;
  };

  const deliver = (to: Standing, rest: string | Buffer): void => {
    to.n += 1;
    const first = `{"n":${to.n},`;
    // What goes to a whole room is encoded once and never copied: a result of many statements has 100 KB.
    if (typeof rest === 'string') to.viewer.send(first + rest);
    else to.viewer.send(first, rest);
  };
  const sharedOf = (audience: AudienceClass): Shared => {
    const found = shared.get(audience);
    if (found !== undefined) return found;
    const fresh = { view: commonOf(state(), live(), audience), text: null };
    shared.set(audience, fresh);
    return fresh;
  };
  const whole = (to: Standing, part: 'common' | 'mine'): void => {
    const made = attempt('Making a view', `${part} ${to.audience} ${to.viewer.visitor.device}`, () => {
      if (part === 'common') {
        const own = sharedOf(to.audience);
        own.text ??= Buffer.from(`"t":"view","part":"common","view":${JSON.stringify(own.view)}}`);
        deliver(to, own.text);
      } else {
        to.mine = mineOf(state(), live, to.audience, to.viewer.visitor.device);
        deliver(to, `"t":"view","part":"mine","view":${JSON.stringify(to.mine)}}`);
      }
    });
    if (made) to.owed.delete(part);
    else to.owed.add(part);
  };

  /** A phone that took a seat, a desk that was paired: what it sees is of another kind now. */
  const placed = (to: Standing): void => {
    attempt('Finding who sees what', to.viewer.visitor.device, () => {
      const now = classOf(state(), to.viewer.visitor);
      if (now === to.audience) return;
      to.audience = now;
      whole(to, 'common');
    });
  };
  const patchMine = (to: Standing, next: Json): void => {
    if (to.owed.has('mine')) {
      whole(to, 'mine');
      return;
    }
    const patch = diff(to.mine, next);
    to.mine = next;
    if (patch.length > 0) deliver(to, patchText('mine', patch));
  };
  const patchDevice = (device: string): void => {
    let next: Json | undefined;
    let nextFor: AudienceClass | undefined;
    for (const to of byDevice.get(device) ?? []) {
      placed(to);
      attempt('Changing the own part of a view', `${to.audience} ${device}`, () => {
        if (next === undefined || nextFor !== to.audience) next = mineOf(state(), live, to.audience, device);
        nextFor = to.audience;
        patchMine(to, next);
      });
    }
  };
  const patchClass = (audience: AudienceClass, own: Shared): void => {
    attempt('Changing the common part of a view', audience, () => {
      const next = commonOf(state(), live(), audience);
      const patch = diff(own.view, next);
      if (patch.length === 0) return;
      const text = Buffer.from(patchText('common', patch));
      own.view = next;
      own.text = null;
      for (const to of standings.values())
        if (to.audience === audience && !to.owed.has('common')) deliver(to, text);
    });
  };
  const patchCommon = (): void => {
    const present = new Set<AudienceClass>();
    for (const { audience } of standings.values()) present.add(audience);
    for (const [audience, own] of [...shared].toSorted(([one], [other]) => after(one) - after(other))) {
      if (present.has(audience)) patchClass(audience, own);
      else shared.delete(audience);
    }
    for (const to of standings.values()) if (to.owed.has('common')) whole(to, 'common');
  };

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    if (immediate !== null) clearImmediate(immediate);
    timer = null;
    immediate = null;
    for (const to of standings.values()) placed(to);
    patchCommon();
    const watches = (all: ReadonlySet<Standing>): boolean =>
      [...all].some(({ viewer, owed }) => owed.has('mine') || watchesOthers(state(), viewer.visitor));
    for (const [device, all] of byDevice) {
      attempt('Finding who watches others', device, () => {
        if (everyone || watches(all)) patchDevice(device);
      });
    }
    everyone = false;
    flushedAt = performance.now();
  };
  const schedule = (): void => {
    if (timer !== null || immediate !== null) return;
    const wait = coalesceMs - (performance.now() - flushedAt);
    // After a quiet moment at once, but behind the answers of this turn.
    if (wait <= 0) immediate = setImmediate(flush);
    else timer = setTimeout(flush, wait);
  };

  return {
    add: (viewer) => {
      const { visitor } = viewer;
      const to: Standing = { viewer, audience: 'outside', n: 0, mine: undefined, owed: new Set() };
      standings.set(viewer, to);
      const devices = byDevice.get(visitor.device) ?? new Set();
      byDevice.set(visitor.device, devices.add(to));
      // Somebody of whom this cannot be found out sees what a stranger sees.
      attempt('Finding who sees what', visitor.device, () => (to.audience = classOf(state(), visitor)));
      whole(to, 'common');
      whole(to, 'mine');
    },
    remove: (viewer) => {
      const to = standings.get(viewer);
      if (to === undefined) return;
      standings.delete(viewer);
      const { device } = viewer.visitor;
      const devices = byDevice.get(device);
      devices?.delete(to);
      if (devices?.size === 0) byDevice.delete(device);
    },
    again: (viewer) => {
      const to = standings.get(viewer);
      if (to === undefined) return;
      whole(to, 'common');
      whole(to, 'mine');
    },
    changed: ({ now, others }) => {
      if (others) everyone = true;
      for (const device of now) patchDevice(device);
      schedule();
    },
    screens: () => {
      for (const to of standings.values()) if (to.audience === 'screen') placed(to);
      const own = shared.get('screen');
      if (own !== undefined) patchClass('screen', own);
    },
    flush,
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      if (immediate !== null) clearImmediate(immediate);
    },
  };
}

/** The console's part takes longest to make: what a whole room looks at does not wait for it. */
function after(audience: AudienceClass): number {
  return audience === 'console' ? 1 : 0;
}

function patchText(part: 'common' | 'mine', patch: Patch): string {
  return `"t":"patch","part":"${part}","patch":${JSON.stringify(patch)}}`;
}

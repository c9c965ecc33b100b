import { intlTag } from './language.ts';
import type { Language } from './language.ts';

/** How a language writes numbers, shares, times and lists. */
export interface Formats {
  /** 1234.5 → "1,234.5" */
  number(value: number): string;
  /** 0.8667 → "87%"; `decimals` keeps more. */
  percent(share: number, decimals?: number): string;
  /** Milliseconds since 1970 → "10:42", on the 24 hour clock. */
  time(at: number): string;
  /** Milliseconds since 1970 → "3 November 2026". */
  date(at: number): string;
  /** Seconds → "4:12", "−0:30", "1:02:00": for timers, where the digits must not jump. */
  clock(seconds: number): string;
  /** Seconds → "4 min 12 s": for sentences. */
  duration(seconds: number): string;
  /** ["a", "b", "c"] → "a, b and c" */
  list(items: readonly string[]): string;
}

/**
 * The formats of a language.
 *
 * @param timeZone IANA name; without it the device's own zone is used. Tests and exports pass it.
 */
export function formats(language: Language, timeZone?: string): Formats {
  const key = `${language} ${timeZone ?? ''}`;
  const made = known.get(key) ?? newFormats(language, timeZone);
  known.set(key, made);
  return made;
}

/** Made once: an `Intl` object costs as much as hundreds of uses of it, and a result is said in three languages. */
const known = new Map<string, Formats>();

function newFormats(language: Language, timeZone?: string): Formats {
  const tag = intlTag(language);
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Intl.NumberFormat(tag);
  const times = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  });
  const dates = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', ...zone });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const units = unitWriters(language);
  const percents = new Map<number, Intl.NumberFormat>();

  return {
    number: (value) => numbers.format(value),
    percent: (share, decimals = 0) => {
      const writer =
        percents.get(decimals) ??
        new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: decimals });
      percents.set(decimals, writer);
      return writer.format(share);
    },
    time: (at) => times.format(at),
    date: (at) => dates.format(at),
    clock,
    duration: (seconds) => {
      const { hours, minutes, rest } = split(seconds);
      const parts: string[] = [];
      if (hours > 0) parts.push(units.hour(hours));
      if (minutes > 0) parts.push(units.minute(minutes));
      if (rest > 0 || parts.length === 0) parts.push(units.second(rest));
      return parts.join(' ');
    },
    list: (items) => lists.format(items),
  };
}

type UnitWriters = Readonly<Record<'hour' | 'minute' | 'second', (value: number) => string>>;

/** The international symbols in Latin script, where Intl would write "12 mins"; words in Arabic. */
function unitWriters(language: Language): UnitWriters {
  if (language !== 'ar') {
    const symbol = (text: string) => (value: number) => `${value}\u00a0${text}`;
    return { hour: symbol('h'), minute: symbol('min'), second: symbol('s') };
  }
  const word = (unit: 'hour' | 'minute' | 'second') => {
    const numbers = new Intl.NumberFormat(intlTag(language), { style: 'unit', unit, unitDisplay: 'short' });
    return (value: number) => numbers.format(value);
  };
  return { hour: word('hour'), minute: word('minute'), second: word('second') };
}

function clock(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  const sign = Math.round(seconds) < 0 ? '−' : '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${sign}${hours}:${two(minutes)}:${two(rest)}` : `${sign}${minutes}:${two(rest)}`;
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.abs(Math.round(seconds));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60), rest: whole % 60 };
}

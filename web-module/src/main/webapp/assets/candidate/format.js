/** Times, sizes and shares in the candidate's language. */
import { locale, t } from './dictionary.js';

/** 75 → "1:15", for clocks on the picture. */
export function clock(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** 90 → "1 minute 30 seconds", for sentences and screen readers. */
export function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) {
    return t('time.seconds', { count: rest });
  }
  const minutesText = t('time.minutes', { count: minutes });
  return rest === 0
    ? minutesText
    : t('time.both', { minutes: minutesText, seconds: t('time.seconds', { count: rest }) });
}

export function size(bytes) {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  let unit = 0;
  let value = bytes;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: units[unit],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && unit > 1 ? 1 : 0,
  }).format(value);
}

export function megabits(bitsPerSecond) {
  const value = bitsPerSecond / 1e6;
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return t('speed.unit', { number });
}

export function percent(share) {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(Math.min(1, Math.max(0, share)));
}

export function moment(instant) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

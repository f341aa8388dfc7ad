// What an ask says beside its words, in the reader's language: its days and its budget.
import type { AskDetails } from '../../api/types';
import { t, ui } from '../../i18n/index.svelte';

/** A day of the calendar is the same day everywhere: it is read and written in UTC. */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat(ui.tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

export function daysText({ from, until }: AskDetails): string | null {
  if (from && until) return t('asks-days-range', { from: dayText(from), until: dayText(until) });
  if (from) return t('asks-days-from', { from: dayText(from) });
  return until ? t('asks-days-until', { until: dayText(until) }) : null;
}

export function budgetText({ budget }: AskDetails): string | null {
  if (!budget) return null;
  let amount: string;
  try {
    amount = new Intl.NumberFormat(ui.tag, {
      style: 'currency',
      currency: budget.currency,
      maximumFractionDigits: 0,
    }).format(budget.amount);
  } catch {
    amount = `${budget.amount} ${budget.currency}`;
  }
  return t('asks-budget', { amount });
}

/** Currencies by their names, the likeliest first. */
export function currencies(region: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([ui.tag], { type: 'currency', fallback: 'code' });
  const all = Intl.supportedValuesOf('currency').map((code) => ({
    code,
    name: `${code} · ${names.of(code) ?? code}`,
  }));
  const likely = currencyOf(region);
  return [...all.filter(({ code }) => code === likely), ...all.filter(({ code }) => code !== likely)];
}

// The money of the regions that most members write from; others choose it once.
const EURO = 'AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES'.split(' ');
const MONEY: Record<string, string> = {
  ...Object.fromEntries(EURO.map((region) => [region, 'EUR'])),
  AE: 'AED',
  AR: 'ARS',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CN: 'CNY',
  CO: 'COP',
  CZ: 'CZK',
  DK: 'DKK',
  EG: 'EGP',
  GB: 'GBP',
  HK: 'HKD',
  HU: 'HUF',
  ID: 'IDR',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KE: 'KES',
  KR: 'KRW',
  MA: 'MAD',
  MO: 'MOP',
  MX: 'MXN',
  MY: 'MYR',
  NG: 'NGN',
  NO: 'NOK',
  NZ: 'NZD',
  PE: 'PEN',
  PH: 'PHP',
  PK: 'PKR',
  PL: 'PLN',
  RO: 'RON',
  RU: 'RUB',
  SA: 'SAR',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  TR: 'TRY',
  TW: 'TWD',
  UA: 'UAH',
  US: 'USD',
  VN: 'VND',
  ZA: 'ZAR',
};
export const currencyOf = (region: string): string => MONEY[region] ?? 'USD';

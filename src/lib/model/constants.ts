import type { Quantity } from '#lib/engine/quantity.ts';
import { constant } from './define.ts';

/** What is true by definition: conversions between units. Every factor of 1,000 in the model is here. */
export const constants: Quantity[] = [
  constant('secondsPerHour', {
    label: 'seconds in an hour',
    unit: 's/h',
    value: 3600,
    why: '60 minutes of 60 seconds.',
  }),
  constant('hoursPerDay', {
    label: 'hours in a day',
    unit: 'h/day',
    value: 24,
    why: 'By definition.',
  }),
  constant('hoursPerYear', {
    label: 'hours in a year',
    unit: 'h/year',
    value: 8766,
    why: '365.25 days of 24 hours.',
  }),
  constant('oneYear', {
    label: 'one year',
    unit: 'year',
    value: 1,
    why: 'The time in which the yearly share is lost.',
  }),
  constant('monthsPerYear', {
    label: 'months in a year',
    unit: 'month/year',
    value: 12,
    why: 'By definition.',
  }),
  constant('daysPerMonth', {
    label: 'days in a month',
    unit: 'day/month',
    value: 30.4375,
    why: '365.25 days divided by twelve.',
  }),
  constant('whPerKwh', {
    label: 'watt-hours in a kilowatt-hour',
    unit: 'Wh/kWh',
    value: 1e3,
    why: 'Kilo means thousand.',
  }),
  constant('whPerMwh', {
    label: 'watt-hours in a megawatt-hour',
    unit: 'Wh/MWh',
    value: 1e6,
    why: 'Mega means million.',
  }),
  constant('kwhPerMwh', {
    label: 'kilowatt-hours in a megawatt-hour',
    unit: 'kWh/MWh',
    value: 1e3,
    why: 'A million divided by a thousand.',
  }),
  constant('wattsPerMegawatt', {
    label: 'watts in a megawatt',
    unit: 'W/MW',
    value: 1e6,
    why: 'Mega means million.',
  }),
  constant('kgPerTonne', {
    label: 'kilograms in a tonne',
    unit: 'kg/t',
    value: 1e3,
    why: 'By definition.',
  }),
  constant('bytesPerGigabyte', {
    label: 'bytes in a gigabyte',
    unit: 'B/GB',
    value: 1e9,
    why: 'Giga means thousand million.',
  }),
  constant('bytesPerTerabyte', {
    label: 'bytes in a terabyte',
    unit: 'B/TB',
    value: 1e12,
    why: 'Tera means million million.',
  }),
];

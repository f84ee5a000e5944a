import { notNegative } from './refuse.ts';

/**
 * Carbon of one device for some hours: rated power × hours × carbon of the region's grid, and how much
 * of it the provider offsets. Source: 'lacoste-2019', as its calculator computes it, but not rounded to
 * two decimals at each step as the calculator does.
 * It leaves out PUE and everything in the server but the device.
 * @returns kg of CO2 equivalent
 * @throws ModelError `OutOfBounds`
 */
export function impact(of: {
  hours: number;
  devicePowerW: number;
  kgPerKWh: number;
  offsetPercent?: number;
}): { energyKWh: number; carbonKg: number; offsetKg: number } {
  const { hours, devicePowerW, kgPerKWh, offsetPercent = 0 } = of;
  notNegative({ hours, devicePowerW, kgPerKWh, offsetPercent });
  const energyKWh = (devicePowerW * hours) / 1000;
  const carbonKg = energyKWh * kgPerKWh;
  return { energyKWh, carbonKg, offsetKg: (carbonKg * offsetPercent) / 100 };
}

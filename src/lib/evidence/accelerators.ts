/** A chip that models are trained on, as its maker and the market describe it. */
export interface Accelerator {
  id: string;
  name: string;
  maker: string;
  /** A GPU for data centres, a GPU for players, or a chip made for neural networks and nothing else. */
  kind: 'gpu' | 'consumer' | 'custom';
  /** Month (or year) it came out or was announced. */
  released: string;
  /** Dense 16-bit peak in 10^12 operations per second, without the sparsity that doubles it on paper. */
  peakTflops: number;
  /** The same with 8-bit floating-point numbers, where the chip has units for them. */
  peak8Tflops?: number;
  /** The same with 32-bit numbers: TF32 where the chip has it, plain 32-bit else. */
  peak32Tflops?: number;
  memoryGb?: number;
  powerW?: number;
  /** `of` says what was priced: a chip, an eighth of a board or of a server, or what it would cost if it were sold. */
  price?: { usd: number; year: number; of: 'chip' | 'board' | 'server' | 'equivalent' };
  rent?: { usdPerHour: number; asOf: string; from: string };
  /** The best speed anyone measured on large matrix products, in 10^12 operations per second. */
  reachedTflops?: number;
}

/**
 * Source: Epoch AI, chip dataset and hardware prices (training-cost-trends, CC BY 4.0); measured speeds
 * and newer chips from S. Bekman, Machine Learning Engineering; two rents from Spheron, March 2026.
 * Values that no source confirmed are left out. The
 * H800 is given the H100's speeds with 8 and 32 bits: only its links were cut. Compiled 2026-11-22.
 */
// prettier-ignore
export const accelerators: readonly Accelerator[] = [
  { id: 'p100', name: 'P100', maker: 'NVIDIA', kind: 'gpu', released: '2016-04', peakTflops: 18.7, memoryGb: 16, powerW: 250, price: { usd: 5699, year: 2016, of: 'chip' } },
  { id: 'v100', name: 'V100 SXM2 32GB', maker: 'NVIDIA', kind: 'gpu', released: '2018-03', peakTflops: 125, peak32Tflops: 15.7, memoryGb: 32, powerW: 300, price: { usd: 11458, year: 2018, of: 'chip' }, rent: { usdPerHour: 3.06, asOf: '2018-06', from: 'AWS p3' } },
  { id: 'a100-40gb', name: 'A100 SXM4 40GB', maker: 'NVIDIA', kind: 'gpu', released: '2020-05', peakTflops: 312, peak32Tflops: 156, memoryGb: 40, powerW: 400, price: { usd: 15000, year: 2020, of: 'chip' }, rent: { usdPerHour: 4.1, asOf: '2021-06', from: 'AWS p4d' }, reachedTflops: 271.2 },
  { id: 'a100-80gb', name: 'A100 SXM4 80GB', maker: 'NVIDIA', kind: 'gpu', released: '2020-11', peakTflops: 312, peak32Tflops: 156, memoryGb: 80, powerW: 400, price: { usd: 17500, year: 2020, of: 'chip' }, rent: { usdPerHour: 5.12, asOf: '2025-03', from: 'AWS p4de' }, reachedTflops: 271.2 },
  { id: 'h100', name: 'H100 SXM5 80GB', maker: 'NVIDIA', kind: 'gpu', released: '2022-09', peakTflops: 989, peak8Tflops: 1979, peak32Tflops: 494.7, memoryGb: 80, powerW: 700, price: { usd: 33750, year: 2023, of: 'server' }, rent: { usdPerHour: 2.99, asOf: '2025-03', from: 'RunPod' }, reachedTflops: 794.5 },
  { id: 'h100-pcie', name: 'H100 PCIe', maker: 'NVIDIA', kind: 'gpu', released: '2022-09', peakTflops: 756, peak8Tflops: 1513, peak32Tflops: 378, memoryGb: 80, powerW: 350, price: { usd: 24500, year: 2025, of: 'chip' }, rent: { usdPerHour: 2.49, asOf: '2025-02', from: 'Lambda' } },
  { id: 'h800', name: 'H800 SXM5', maker: 'NVIDIA', kind: 'gpu', released: '2023-03', peakTflops: 989, peak8Tflops: 1979, peak32Tflops: 494.7, memoryGb: 80, powerW: 700, price: { usd: 33800, year: 2025, of: 'chip' }, rent: { usdPerHour: 3.42, asOf: '2025-03', from: 'CR8DL' } },
  { id: 'h200', name: 'H200 SXM', maker: 'NVIDIA', kind: 'gpu', released: '2024-11', peakTflops: 989, peak8Tflops: 1979, memoryGb: 141, powerW: 700, price: { usd: 33821, year: 2024, of: 'board' }, rent: { usdPerHour: 4.54, asOf: '2026-03', from: 'Spheron' } },
  { id: 'b200', name: 'B200 SXM', maker: 'NVIDIA', kind: 'gpu', released: '2024-03', peakTflops: 2250, peak8Tflops: 4500, peak32Tflops: 1125, memoryGb: 180, powerW: 1000, price: { usd: 47409, year: 2024, of: 'server' }, rent: { usdPerHour: 6.03, asOf: '2026-03', from: 'Spheron' }, reachedTflops: 1745 },
  { id: 'gb200', name: 'GB200', maker: 'NVIDIA', kind: 'gpu', released: '2024-06', peakTflops: 2500, peak8Tflops: 5000, peak32Tflops: 1250, memoryGb: 186, powerW: 1200, rent: { usdPerHour: 4.54, asOf: '2026-03', from: 'Spheron, half of a superchip' }, reachedTflops: 1822 },
  { id: 'b300', name: 'B300 SXM', maker: 'NVIDIA', kind: 'gpu', released: '2025', peakTflops: 2250, peak8Tflops: 4500, memoryGb: 288, reachedTflops: 1769 },
  { id: 'l4', name: 'L4', maker: 'NVIDIA', kind: 'gpu', released: '2023-03', peakTflops: 121, peak8Tflops: 242, memoryGb: 24, powerW: 72, rent: { usdPerHour: 0.43, asOf: '2025-03', from: 'RunPod' } },
  { id: 'l40s', name: 'L40S', maker: 'NVIDIA', kind: 'gpu', released: '2023-08', peakTflops: 362, peak8Tflops: 733, memoryGb: 48, rent: { usdPerHour: 0.86, asOf: '2025-03', from: 'RunPod' } },
  { id: 'rtx-4090', name: 'RTX 4090', maker: 'NVIDIA', kind: 'consumer', released: '2022-09', peakTflops: 165, peak8Tflops: 330, peak32Tflops: 82.6, memoryGb: 24, powerW: 450, price: { usd: 1599, year: 2022, of: 'chip' }, rent: { usdPerHour: 0.69, asOf: '2025-03', from: 'RunPod' } },
  { id: 'mi250x', name: 'MI250X', maker: 'AMD', kind: 'gpu', released: '2021-11', peakTflops: 383, memoryGb: 128, powerW: 500, price: { usd: 14500, year: 2021, of: 'chip' } },
  { id: 'mi300x', name: 'MI300X', maker: 'AMD', kind: 'gpu', released: '2023-12', peakTflops: 1307, peak8Tflops: 2615, memoryGb: 192, powerW: 750, price: { usd: 25734, year: 2025, of: 'board' }, reachedTflops: 668.4 },
  { id: 'mi325x', name: 'MI325X', maker: 'AMD', kind: 'gpu', released: '2024-10', peakTflops: 1300, peak8Tflops: 2610, memoryGb: 256, powerW: 1000, reachedTflops: 784.9 },
  { id: 'mi355x', name: 'MI355X', maker: 'AMD', kind: 'gpu', released: '2025', peakTflops: 2500, peak8Tflops: 5000, memoryGb: 288, reachedTflops: 1565 },
  { id: 'tpu-v2', name: 'TPU v2', maker: 'Google', kind: 'custom', released: '2017-05', peakTflops: 45, memoryGb: 16, powerW: 280, price: { usd: 5054, year: 2017, of: 'equivalent' }, rent: { usdPerHour: 1.13, asOf: '2018-10', from: 'Google Cloud' } },
  { id: 'tpu-v3', name: 'TPU v3', maker: 'Google', kind: 'custom', released: '2018-05', peakTflops: 123, memoryGb: 32, price: { usd: 5276, year: 2018, of: 'equivalent' }, rent: { usdPerHour: 2.0, asOf: '2019-07', from: 'Google Cloud' } },
  { id: 'tpu-v4', name: 'TPU v4', maker: 'Google', kind: 'custom', released: '2021-05', peakTflops: 275, memoryGb: 32, price: { usd: 5167, year: 2021, of: 'equivalent' }, rent: { usdPerHour: 3.22, asOf: '2022-05', from: 'Google Cloud' } },
  { id: 'tpu-v5e', name: 'TPU v5e', maker: 'Google', kind: 'custom', released: '2023-08', peakTflops: 197, memoryGb: 16, powerW: 140, price: { usd: 1781, year: 2023, of: 'equivalent' }, rent: { usdPerHour: 1.2, asOf: '2024-08', from: 'Google Cloud' } },
  { id: 'tpu-v5p', name: 'TPU v5p', maker: 'Google', kind: 'custom', released: '2023-12', peakTflops: 459, memoryGb: 95, price: { usd: 3694, year: 2023, of: 'equivalent' } },
  { id: 'tpu-v6e', name: 'TPU v6e', maker: 'Google', kind: 'custom', released: '2024-05', peakTflops: 918, memoryGb: 32, price: { usd: 6518, year: 2024, of: 'equivalent' }, rent: { usdPerHour: 2.7, asOf: '2025-03', from: 'Google Cloud' } },
  { id: 'tpu-v7x', name: 'TPU v7x', maker: 'Google', kind: 'custom', released: '2025', peakTflops: 2307, peak8Tflops: 4614 },
  { id: 'trainium1', name: 'Trainium1', maker: 'AWS', kind: 'custom', released: '2022-10', peakTflops: 190 },
  { id: 'trainium2', name: 'Trainium2', maker: 'AWS', kind: 'custom', released: '2024-12', peakTflops: 667, peak8Tflops: 1299, memoryGb: 96, powerW: 500 },
  { id: 'gaudi2', name: 'Gaudi2', maker: 'Intel', kind: 'custom', released: '2022-05', peakTflops: 432, peak8Tflops: 865, memoryGb: 96, price: { usd: 8125, year: 2024, of: 'board' }, reachedTflops: 418.7 },
  { id: 'gaudi3', name: 'Gaudi3', maker: 'Intel', kind: 'custom', released: '2024', peakTflops: 1677, peak8Tflops: 1677, memoryGb: 128, reachedTflops: 1243 },
  { id: 'ascend-910b', name: 'Ascend 910B', maker: 'Huawei', kind: 'custom', released: '2022-03', peakTflops: 376, memoryGb: 32, powerW: 400, price: { usd: 16854, year: 2024, of: 'chip' } },
  { id: 'h20', name: 'H20', maker: 'NVIDIA', kind: 'gpu', released: '2023-11', peakTflops: 148, peak8Tflops: 296, memoryGb: 96, powerW: 400, price: { usd: 12000, year: 2024, of: 'chip' } },
];

/** What a kind of customer pays for electricity, by country. */
export interface PriceTable {
  /** Id in the evidence registry. */
  source: string;
  /** The year the prices are of. */
  year: number;
  /** US cents for a kilowatt-hour, by the three letters of ISO 3166. */
  cents: ReadonlyMap<string, number>;
}

const table = (text: string, factor = 1): PriceTable['cents'] =>
  new Map(text.split(' ').map((each) => [each.slice(0, 3), Number(each.slice(3)) * factor]));

/** US dollars for a pound sterling in 2024, as the same workbook has it (from the OECD). */
export const DOLLARS_PER_POUND = 1.2821;

/**
 * Pence for a kilowatt-hour that industry paid in 2024, taxes included that are not refunded; table 5.3.1,
 * published 2025-09-30. Australia, Norway and the United States are blank there for 2024.
 */
const industryPence =
  'AUT18.16 BEL18.14 CAN7.43 CHE24.43 CZE20.58 DEU20.99 DNK12.15 ESP13.25 FIN8.14 FRA16.33 ' +
  'GBR26.63 GRC15.24 HUN18.25 IRL24.77 ITA23.52 JPN13.22 KOR10.97 LUX15.1 NLD19.68 NZL11.63 ' +
  'POL20.04 PRT12.41 SVK19.69 SWE8.79 TUR10.1';

/**
 * US cents for a kilowatt-hour in the bill of a warehouse of 140 kVA in the largest business city, March
 * 2019. Part of the price, not of the scores that were found to be altered. At the official exchange rate:
 * Venezuela’s is not what anybody paid.
 */
const warehouseCents =
  'AFG18 AGO3.7 ALB9.4 ARE10.9 ARG10.8 ARM7.7 ATG44.9 AUS20.4 AUT10.2 AZE4.8 BDI17.3 BEL16.7 ' +
  'BEN20.7 BFA23.8 BGD9.7 BGR10.7 BHR6 BHS28.5 BIH11.6 BLR14.7 BLZ22.6 BOL17.5 BRA17.5 BRB26.6 ' +
  'BRN5 BTN5.9 BWA16.3 CAF10.5 CAN12.3 CHE13.6 CHL10.2 CHN14.6 CIV12.6 CMR17 COD10 COG8.1 COL19.9 ' +
  'COM28.1 CPV26.3 CRI14.4 CYP19.1 CZE13.8 DEU25.6 DJI26.2 DMA36.8 DNK24.2 DOM20.1 DZA2.1 ECU11.9 ' +
  'EGY9.7 ESP26 EST10.3 ETH3.6 FIN13.3 FJI21.8 FRA13.6 GAB19.1 GBR17.7 GEO6.6 GHA23.6 GIN20.3 ' +
  'GMB20.2 GNB27.3 GNQ17.4 GRC20.4 GRD30.9 GTM20.1 GUY32.8 HKG16.1 HND20.8 HRV16.8 HTI21.1 HUN18 ' +
  'IDN10.9 IND18.2 IRL19 IRN5.2 IRQ8.5 ISL12.2 ISR11.8 ITA16.8 JAM26.4 JOR24.6 JPN21.2 KAZ4.4 ' +
  'KEN21.7 KGZ3.6 KHM18.2 KIR41.3 KNA30.6 KOR11.4 KWT0.7 LAO13.2 LBN13 LBR39 LBY12.6 LCA32.1 ' +
  'LKA17.3 LSO13.9 LTU9.5 LUX12.1 LVA11.4 MAR12.4 MDA8.5 MDG11.3 MDV39.4 MEX16.5 MKD15.5 MLI14.2 ' +
  'MLT19 MMR8.1 MNE14.1 MNG5.6 MOZ9.6 MRT17.6 MUS20.5 MWI17.2 MYS12 NAM15.1 NER21.3 NGA11.9 ' +
  'NIC33.4 NLD14.4 NOR10.1 NPL12 NZL12 OMN6 PAK21.7 PAN25.4 PER19.5 PHL18.1 PNG28.9 POL13.7 ' +
  'PRI24.3 PRT22.2 PRY6.6 PSE17.6 QAT3.7 ROU9.2 RUS8.4 RWA13.7 SAU7.4 SDN2.4 SEN18.2 SGP5.5 ' +
  'SLB71.6 SLE18 SLV19.5 SRB10.7 STP18.3 SUR7.2 SVK15.6 SVN26.6 SWE10.4 SWZ16.5 SYC32.1 SYR7.8 ' +
  'TCD21.2 TGO17.6 THA13.7 TJK6.3 TLS23.4 TON36.2 TTO6.6 TUN7.7 TUR8.9 TWN11.7 TZA12.6 UGA16.9 ' +
  'UKR6.4 URY16.7 USA18.1 UZB5.2 VCT34.6 VEN123.8 VNM12.5 VUT38.2 WSM38.5 ZAF16.1 ZMB4.6 ZWE12.4';

/** Prices of electricity by country, compiled 2026-11-24. */
export const electricityPrices = {
  industry: {
    source: 'desnz-2025',
    year: 2024,
    cents: table(industryPence, DOLLARS_PER_POUND),
  },
  warehouse: { source: 'doing-business', year: 2019, cents: table(warehouseCents) },
} as const satisfies Record<string, PriceTable>;

import type { Quantity } from '#lib/engine/quantity.ts';
import { result } from './define.ts';

/** What an hour of a chip costs, owned or rented, and how that price divides between the lines. */
export const hourly: Quantity[] = [
  result('chipValue', {
    label: 'value of a chip when the run starts',
    unit: 'USD/chip',
    formula: 'chipPrice * (1 - valueDecline) ^ (chipAge / oneYear)',
    why: 'A used chip is worth what its speed costs new by then.',
  }),
  result('ownChipHourly', {
    label: 'an hour of an owned chip',
    unit: 'USD/chip/h',
    formula:
      'amortisation ? chipPrice * (1 - residual) / (hardwareLife * hoursPerYear) : chipValue * -log(1 - valueDecline) / oneYear / hoursPerYear',
    why: 'An hour of use costs the value that the chip loses in that hour; a loss that never stops adds up to the year’s share through the logarithm. In a straight line every hour of its life costs the same.',
    leavesOut: 'Interest on the money, and the building.',
  }),
  result('ownServerHourly', {
    label: 'an hour of the server around an owned chip',
    unit: 'USD/chip/h',
    formula: 'ownChipHourly * (serverCost - 1)',
    why: 'The server ages with its chips.',
  }),
  result('ownNetworkHourly', {
    label: 'an hour of the network for an owned chip',
    unit: 'USD/chip/h',
    formula: '(ownChipHourly + ownServerHourly) * networkShare / (1 - networkShare)',
    why: 'The network is a share of the whole cluster, so it is taken on top of chips and servers.',
  }),
  result('ownHourly', {
    label: 'an hour of owned hardware',
    unit: 'USD/chip/h',
    formula: 'ownChipHourly + ownServerHourly + ownNetworkHourly',
    why: 'Chip, server and network together, without power.',
  }),
  result('rentPaid', {
    label: 'rent paid for a chip',
    unit: 'USD/chip/h',
    formula:
      'contract == 0 ? chipRent : chipRent * (1 - (contract == 1 ? reservedYear : contract == 3 ? reservedThree : spotDiscount))',
    why: 'The rent less the discount of the contract.',
    leavesOut: 'Hours that are reserved and not used, which stand under idle capacity.',
  }),
  result('rentAgainstOwn', {
    label: 'renting against owning',
    unit: '1',
    formula: 'rentPaid / utilisation / (ownHourly / utilisation + powerHourly)',
    why: 'The rent divided by what an hour of work costs the owner of the same chip, idle time paid by both: above one, owning is cheaper.',
    leavesOut: 'The building, staff and interest of the owner.',
  }),
  result('rentPower', {
    label: 'electricity paid through the rent',
    unit: 'USD/chip/h',
    formula: 'min(powerHourly, rentPaid)',
    why: 'The landlord pays the electricity out of the rate, and cannot pay more than the rate.',
  }),
  result('chipHourly', {
    label: 'an hour of the chip itself',
    unit: 'USD/chip/h',
    formula: 'basis ? ownChipHourly : (rentPaid - rentPower) * (1 - networkShare) / serverCost',
    why: 'Owned: the value lost. Rented: the chip’s share of what the rate leaves after electricity.',
  }),
  result('serverHourly', {
    label: 'an hour of the server',
    unit: 'USD/chip/h',
    formula:
      'basis ? ownServerHourly : (rentPaid - rentPower) * (1 - networkShare) * (1 - 1 / serverCost)',
    why: 'Rented, the rate divides as the price of the hardware does.',
  }),
  result('networkHourly', {
    label: 'an hour of the network',
    unit: 'USD/chip/h',
    formula: 'basis ? ownNetworkHourly : (rentPaid - rentPower) * networkShare',
    why: 'Rented, the rate divides as the price of the hardware does.',
  }),
  result('electricityHourly', {
    label: 'an hour of electricity',
    unit: 'USD/chip/h',
    formula: 'basis ? powerHourly : rentPower',
    why: 'Owned, the meter is paid; rented, the rate has paid it already.',
  }),
  result('finalRun', {
    label: 'the final run alone',
    unit: 'USD',
    formula: 'chipHours * (basis ? ownHourly + powerHourly : rentPaid)',
    why: 'Chip-hours times everything an hour costs: the figure that is usually published.',
    leavesOut: 'People, data, experiments, failures and idle time.',
  }),
  result('runAround', {
    label: 'servers and network of the final run',
    unit: 'USD',
    formula: 'chipHours * (serverHourly + networkHourly)',
    why: 'What stands around the chips during the final run; on the bill it is part of infrastructure.',
  }),
  result('machines', {
    label: 'all machines and their power',
    unit: 'USD',
    formula: 'compute + iteration + energyCost + servers + network + idle',
    why: 'Chips, servers, network and electricity, for the final run, the trials, the lost and the idle hours: what the field calls compute.',
  }),
  result('hardwarePurchase', {
    label: 'buying the whole cluster',
    unit: 'USD',
    formula: 'chips * chipPrice * serverCost / (1 - networkShare)',
    why: 'Every chip with its server, and the network as a share of the whole.',
    leavesOut: 'The building and its power lines.',
  }),
];

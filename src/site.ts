/** What every page says about the site itself, in one place. */
export const site = {
  name: 'The Training Bill',
  description:
    'What it costs to train an AI model, and why, as a bill you can recalculate line by line.',
  /** Where the source lives and wrong numbers are reported. */
  repository: 'https://github.com/training-bill/training-bill',
  language: 'en',
  textLicence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
} as const;

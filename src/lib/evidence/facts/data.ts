import type { Fact } from './fact.ts';

/** On text, rights and labels. */
// prettier-ignore
export const dataFacts: readonly Fact[] = [
  // How much text there is
  { id: 'reading-speed', driver: 'data', claim: 'Words that an adult reads in a minute, silently, of English that is not a story', value: 238, unit: 'word', low: 175, high: 300, year: 2019, source: 'brysbaert-2019', grade: 'primary', note: '190 studies with 18,573 people; most read within the range.' },
  { id: 'words-per-token', driver: 'data', claim: 'Words of English in a token', value: 0.75, unit: 'word', year: 2023, source: 'openai-tokenizer', grade: 'secondary', note: 'A rule of thumb: 75 words are about 100 tokens.' },
  { id: 'chinchilla-ratio', driver: 'data', claim: 'Tokens that Chinchilla read for each of its parameters', value: 20, unit: 'token', year: 2022, source: 'hoffmann-2022', grade: 'primary', note: '1.4 trillion tokens, 70 billion parameters.' },
  { id: 'llama-3.1-ratio', driver: 'data', claim: 'Tokens that Llama 3.1 405B read for each of its parameters', value: 38.5, unit: 'token', year: 2024, source: 'llama-3', grade: 'derived', note: '15.6 trillion tokens, 405 billion parameters.' },
  { id: 'text-stock', driver: 'data', claim: 'Public text written by people, with repetition and quality counted', value: 300e12, unit: 'token', year: 2024, source: 'villalobos-2024', grade: 'estimate', low: 100e12, high: 1000e12, note: 'The authors’ middle estimate; nine in ten of theirs lie within the range, which was read in a copy.' },
  { id: 'text-used-up', driver: 'data', claim: 'By this year the largest models will be trained on as much text as there is in public, if they go on growing', value: 2028, unit: 'year', low: 2026, high: 2032, year: 2024, source: 'villalobos-2024', grade: 'estimate', note: 'A forecast.' },
  { id: 'dataset-doubling', driver: 'data', claim: 'Time in which the text that models are trained on doubles', value: 8, unit: 'month', year: 2025, source: 'ai-index-2025', grade: 'primary' },
  { id: 'common-crawl-snapshot', driver: 'data', claim: 'Text in one snapshot of Common Crawl, before cleaning', value: 300, unit: 'TiB', low: 200, high: 400, rangeOnly: true, year: 2024, source: 'fineweb-blog', grade: 'secondary', note: 'A snapshot is taken every month or two.' },

  // What is left of it
  { id: 'fineweb-tokens', driver: 'data', claim: 'Tokens in FineWeb', value: 15e12, unit: 'token', year: 2024, source: 'fineweb', grade: 'primary' },
  { id: 'fineweb-snapshots', driver: 'data', claim: 'Snapshots of Common Crawl that FineWeb was made from', value: 96, unit: 'snapshot', year: 2024, source: 'fineweb', grade: 'primary' },
  { id: 'fineweb-edu-tokens', driver: 'data', claim: 'Tokens of FineWeb that a classifier found worth teaching with', value: 1.3e12, unit: 'token', year: 2024, source: 'fineweb', grade: 'primary' },
  { id: 'fineweb-edu-share', driver: 'data', claim: 'Share of FineWeb that a classifier found worth teaching with', value: 0.087, unit: '1', year: 2024, source: 'fineweb', grade: 'derived', note: '1.3 of 15 trillion tokens.' },
  { id: 'fineweb-size', driver: 'data', claim: 'Disk space that FineWeb takes', value: 44, unit: 'TB', year: 2024, source: 'fineweb-blog', grade: 'secondary' },
  { id: 'refinedweb-tokens', driver: 'data', claim: 'Tokens that RefinedWeb keeps of Common Crawl', value: 5e12, unit: 'token', year: 2023, source: 'refinedweb', grade: 'primary' },
  { id: 'wanjuan-safe', driver: 'data', claim: 'Tokens of safe English text in WanJuan-CC, from 68 billion pages', value: 2.22e12, unit: 'token', year: 2024, source: 'wanjuan-cc', grade: 'primary' },
  { id: 'wanjuan-kept', driver: 'data', claim: 'Tokens that WanJuan-CC keeps, from 68 billion pages', value: 1e12, unit: 'token', year: 2024, source: 'wanjuan-cc', grade: 'primary' },
  { id: 'redpajama-pages', driver: 'data', claim: 'Pages that RedPajama-V2 was made from', value: 100e9, unit: 'page', year: 2023, source: 'redpajama-v2', grade: 'primary', note: 'More than that.' },
  { id: 'redpajama-kept', driver: 'data', claim: 'Pages left in RedPajama-V2 after filters and copies', value: 20.8e9, unit: 'page', year: 2023, source: 'redpajama-v2', grade: 'primary' },
  { id: 'redpajama-tokens', driver: 'data', claim: 'Tokens on the pages left in RedPajama-V2', value: 30.4e12, unit: 'token', year: 2023, source: 'redpajama-v2', grade: 'primary', note: 'Its makers’ estimate.' },
  { id: 'redpajama-snapshots', driver: 'data', claim: 'Snapshots of Common Crawl that RedPajama-V2 was made from', value: 84, unit: 'snapshot', year: 2023, source: 'redpajama-v2', grade: 'primary' },
  { id: 'txt360-duplicates', driver: 'data', claim: 'Share of the web pages of TxT360, filtered already, that were copies of others', value: 0.8589, unit: '1', year: 2024, source: 'txt360', grade: 'primary' },

  // What it costs to be allowed
  { id: 'reddit-google', driver: 'data', claim: 'What Google pays Reddit in a year, as the press has it', value: 60e6, unit: 'USD', year: 2024, source: 'aiwatch-licensing', grade: 'secondary' },
  { id: 'reddit-filing', driver: 'data', claim: 'What Reddit expected at least from its contracts on data in their first year', value: 66.4e6, unit: 'USD', year: 2024, source: 'reddit-s1', grade: 'secondary', note: 'Certain contracts of January 2024, worth $203 million over two to three years; the filing as the press quotes it.' },
  { id: 'reddit-contracts', driver: 'data', claim: 'Worth of the contracts on its data that Reddit disclosed', value: 203e6, unit: 'USD', year: 2024, source: 'allmo-deals', grade: 'secondary' },
  { id: 'news-corp-openai', driver: 'data', claim: 'What the contract of OpenAI with News Corp could be worth over five years, as the press has it', value: 250e6, unit: 'USD', year: 2024, source: 'media-machine', grade: 'secondary', note: 'More than that, and partly in credits for OpenAI’s products.' },
  { id: 'publisher-licence', driver: 'data', claim: 'Average worth of 34 contracts between publishers and AI firms, as one observer counts', value: 24e6, unit: 'USD', year: 2024, source: 'media-machine', grade: 'estimate', note: 'From press releases, filings and guesses of analysts.' },
  { id: 'licence-market', driver: 'data', claim: 'Worth of 34 contracts between publishers and AI firms in a year, as one observer counts', value: 816e6, unit: 'USD', year: 2024, source: 'media-machine', grade: 'estimate' },
  { id: 'dotdash-openai', driver: 'data', claim: 'What OpenAI pays Dotdash Meredith in a year, at least, as a trade paper works out', value: 16e6, unit: 'USD', year: 2024, source: 'media-machine-points', grade: 'secondary', note: 'From what its parent’s head of finance said of a quarter; the three firms did not comment.' },
  { id: 'nyt-amazon', driver: 'data', claim: 'What Amazon pays The New York Times in a year, as the press has it', value: 22.5e6, unit: 'USD', low: 20e6, high: 25e6, rangeOnly: true, year: 2025, source: 'nyt-amazon', grade: 'secondary', note: 'From The Wall Street Journal.' },
  { id: 'axel-springer-openai', driver: 'data', claim: 'What OpenAI pays Axel Springer over three years, at least, as the press has it', value: 27.5e6, unit: 'USD', low: 25e6, high: 30e6, rangeOnly: true, year: 2023, source: 'nyt-amazon', grade: 'secondary', note: 'From The Wall Street Journal, which said so in 2025.' },
  { id: 'informa-microsoft', driver: 'data', claim: 'What Microsoft pays Informa, which owns Taylor & Francis, in the first year, at least', value: 10e6, unit: 'USD', year: 2024, source: 'informa-microsoft', grade: 'secondary', note: 'As Informa announced.' },
  { id: 'openai-offers', driver: 'data', claim: 'What OpenAI offered publishers for a year, as the press has it', value: 3e6, unit: 'USD', low: 1e6, high: 5e6, rangeOnly: true, year: 2024, source: 'engadget-ft', grade: 'secondary', note: 'From The Information.' },
  { id: 'wiley-second', driver: 'data', claim: 'What a second technology firm agreed to pay Wiley', value: 21e6, unit: 'USD', year: 2024, source: 'wiley-pw', grade: 'secondary', note: 'From Wiley’s quarterly figures.' },
  { id: 'wiley-books', driver: 'data', claim: 'What a technology firm agreed to pay Wiley for the use of its books', value: 23e6, unit: 'USD', year: 2024, source: 'aiwatch-licensing', grade: 'secondary' },
  { id: 'shutterstock-deal', driver: 'data', claim: 'What a large technology firm paid Shutterstock for pictures', value: 37.5e6, unit: 'USD', low: 25e6, high: 50e6, rangeOnly: true, year: 2024, source: 'photutorial', grade: 'secondary', note: 'By its head of finance, to Reuters.' },
  { id: 'stock-image', driver: 'data', claim: 'Price of a picture from a large collection', value: 0.03, unit: 'USD', low: 0.02, high: 0.04, rangeOnly: true, year: 2024, source: 'photutorial', grade: 'secondary', note: 'Freepik, to Reuters.' },
  { id: 'licensed-image', driver: 'data', claim: 'What one dealer asks for a picture to train on', value: 1.5, unit: 'USD', low: 1, high: 2, rangeOnly: true, year: 2024, source: 'ybx-shutterstock', grade: 'secondary', note: 'The head of Defined.ai, to Reuters; others there ask 2 cents to $1.' },
  { id: 'licensed-word', driver: 'data', claim: 'What one dealer asks for a word to train on', value: 0.001, unit: 'USD', year: 2024, source: 'ybx-shutterstock', grade: 'secondary', note: 'The head of Defined.ai, to Reuters.' },
  { id: 'anthropic-settlement', driver: 'data', claim: 'What Anthropic agreed to pay authors and publishers whose books it had taken from pirate libraries', value: 1.5e9, unit: 'USD', year: 2025, source: 'sf-standard-2025', grade: 'secondary', note: '482,460 books. A court approved it for the time being in September 2025.' },
  { id: 'anthropic-per-book', driver: 'data', claim: 'What Anthropic agreed to pay for each book, about, before lawyers’ fees', value: 3000, unit: 'USD', year: 2025, source: 'sf-standard-2025', grade: 'secondary' },

  // What labelling takes
  { id: 'coco-objects', driver: 'data', claim: 'Objects outlined by people in COCO', value: 2.5e6, unit: 'label', year: 2014, source: 'coco', grade: 'primary', note: 'In 328,000 pictures.' },
  { id: 'coco-mask-seconds', driver: 'data', claim: 'Time to outline an object in COCO', value: 80, unit: 's', year: 2014, source: 'scaling-anno', grade: 'secondary' },
  { id: 'coco-hours', driver: 'data', claim: 'Hours of work in COCO', value: 70e3, unit: 'h', year: 2014, source: 'coco', grade: 'primary', note: 'More than that; 22 hours for a thousand outlines.' },
  { id: 'cityscapes-hours', driver: 'data', claim: 'Time to outline everything in one street scene of Cityscapes and check it, on average', value: 1.5, unit: 'h', year: 2016, source: 'cityscapes', grade: 'primary', note: 'More than that.' },
  { id: 'ten-million-masks', driver: 'data', claim: 'Hours it would take to outline ten million objects at that pace', value: 200e3, unit: 'h', year: 2021, source: 'scaling-anno', grade: 'derived', note: 'More than that, and over $2 million: the authors’ own sum.' },
  { id: 'label-price-image', driver: 'data', claim: 'Least that Amazon’s marketplace lets a buyer offer one person for labelling a picture', value: 0.012, unit: 'USD', year: 2026, source: 'wring-ground-truth', grade: 'secondary', note: 'The buyer chooses among rates from $0.012 to $1.20; three to five people label each picture.' },
  { id: 'label-price-box', driver: 'data', claim: 'Least that Amazon’s marketplace lets a buyer offer one person for drawing the boxes in a picture', value: 0.036, unit: 'USD', year: 2026, source: 'wring-ground-truth', grade: 'secondary', note: 'The buyer chooses among rates from $0.036 to $1.20; three to five people label each picture.' },
  { id: 'llama-3-examples', driver: 'data', claim: 'Examples written or judged by people for Llama 3', value: 10e6, unit: 'label', year: 2024, source: 'llama-3-card', grade: 'primary', note: 'More than that.' },

  // Who does it
  { id: 'sama-contract', driver: 'data', claim: 'What OpenAI paid Sama for an hour of a labeller in Kenya', value: 12.5, unit: 'USD', year: 2022, source: 'time-2023', grade: 'secondary' },
  { id: 'mturk-median', driver: 'data', claim: 'What half of those who worked on Amazon Mechanical Turk earned in an hour, at most, about', value: 2, unit: 'USD', year: 2018, source: 'hara-2018', grade: 'primary', note: 'Time spent searching for work included; 2,676 workers and 3.8 million tasks, 2014 to 2017.' },
  { id: 'mturk-above-minimum', driver: 'data', claim: 'Share of those who worked on Amazon Mechanical Turk that earned more than the American minimum wage', value: 0.04, unit: '1', year: 2018, source: 'hara-2018', grade: 'primary' },
  { id: 'american-minimum', driver: 'data', claim: 'The American federal minimum wage for an hour, with which the study compares', value: 7.25, unit: 'USD', year: 2018, source: 'hara-2018', grade: 'secondary' },
  { id: 'expert-pay', driver: 'data', claim: 'What experts on the marketplace Mercor are paid for an hour, on average, as reported', value: 95, unit: 'USD', year: 2025, source: 'mercor-pay', grade: 'secondary', note: 'Its site has named $81 as well.' },
  { id: 'sama-pay', driver: 'data', claim: 'What a labeller in Kenya took home of that for an hour, after tax', value: 1.66, unit: 'USD', low: 1.32, high: 2, rangeOnly: true, year: 2022, source: 'time-2023', grade: 'secondary', note: 'By seniority and performance; the contracts ran from November 2021 to February 2022.' },
];

/** People credited under a heading of a list of contributions; one person can stand under several. */
export interface Credit {
  id: string;
  label: string;
  people: number;
}

/** Everybody on the list, and those who stand under more than one heading. */
export interface Credited {
  credits: readonly Credit[];
  all: number;
  several: number;
}

/** The largest heading beside the pretraining: the finding of the second picture. */
export function creditsTitle({ credits, all }: Credited): string {
  const of = (id: string) => credits.find((credit) => credit.id === id)!.people;
  return `Of ${all} people credited with GPT-4, ${of('evaluation')} helped to test it and ${of('pretraining')} to pretrain it`;
}

export const creditsWords = ({ all, several }: Credited) =>
  `OpenAI’s own list, by its headings. ${several} of the ${all} stand under more than one. It names what people worked on, not for how long.`;

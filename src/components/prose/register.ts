/** Where a source stands with everything that rests on it. */
export const registerOf = (id: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/sources/#${id}`;

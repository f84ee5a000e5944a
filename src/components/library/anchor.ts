/** The id of an entry on its page: "chinchilla.loss" stays as it is. */
export const anchorOf = (name: string) => `api-${name}`;

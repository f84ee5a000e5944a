/** The width that charts are drawn at on the server (px); the pictures for previews are drawn narrower. */
export const drawn = { at: 680 };

/** What the tab key stops at. */
export const STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]';

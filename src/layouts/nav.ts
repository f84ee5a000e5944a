export interface NavItem {
  label: string;
  /** Site-absolute, without the base. */
  path: string;
}

/** The pages in the header, in reading order: only pages that exist. */
export const nav: NavItem[] = [
  { label: 'Home', path: '/' },
  { label: 'Compute', path: '/compute/' },
];

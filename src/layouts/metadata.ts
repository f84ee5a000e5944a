import { site as settings } from '../site.ts';
import { href } from './href.ts';

interface Page {
  title: string;
  description: string;
  path: string;
  checked: Date;
  minutes: number;
  site: URL;
  modelVersion: number;
}

/** An article as search engines and course catalogues read it (schema.org). */
export function learningResource({
  title,
  description,
  path,
  checked,
  minutes,
  site,
  modelVersion,
}: Page) {
  return {
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    headline: title,
    description,
    url: new URL(href(path), site).href,
    inLanguage: settings.language,
    dateModified: checked.toISOString().slice(0, 10),
    version: `model ${modelVersion}`,
    license: settings.textLicence.url,
    isAccessibleForFree: true,
    learningResourceType: 'interactive article',
    educationalLevel: 'secondary and higher education',
    timeRequired: `PT${minutes}M`,
    author: { '@type': 'Organization', name: `${settings.name} authors` },
    publisher: { '@type': 'Organization', name: settings.name },
  };
}

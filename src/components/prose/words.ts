import type { Quantity } from '#lib/engine/quantity.ts';
import type { Source } from '#lib/evidence/sources.ts';
import type { Scenario } from '#lib/model/scenario.ts';

/** The words of the model: notes, reasons and sources, which the scripts of a page do without. */
export interface Words {
  quantity: (id: string) => Quantity | undefined;
  scenario: (id: string) => Scenario | undefined;
  source: (id: string) => Source | undefined;
}

let loading: Promise<Words> | undefined;

/** Fetches the words from the site's own files, once; a failed attempt may be repeated. */
export function words(): Promise<Words> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Words> {
  const [model, scenarios, evidence] = await Promise.all([
    file<{ quantities: Record<string, Quantity[]> }>('model'),
    file<{ scenarios: Scenario[] }>('scenarios'),
    file<{ sources: Source[] }>('sources'),
  ]);
  const quantities = Object.values(model.quantities).flat();
  return {
    quantity: (id) => quantities.find((each) => each.id === id),
    scenario: (id) => scenarios.scenarios.find((each) => each.id === id),
    source: (id) => evidence.sources.find((each) => each.id === id),
  };
}

async function file<T>(name: string): Promise<T> {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  const response = await fetch(`${base}/api/${name}.json`);
  if (!response.ok) throw new Error(`The file ${name}.json could not be read.`);
  return (await response.json()) as T;
}

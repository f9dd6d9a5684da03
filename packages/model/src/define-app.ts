import type { App } from './app';

type AppBody<Extra> = Omit<App, 'name'> & Extra;

/**
 * Names an app: typed settings in, an `App` out. What the body returns beside an app's own members stays on it, so that
 * other apps can take the result as a setting: to hold it is to depend on it.
 */
export function defineApp<Settings, Extra extends object = object>(
  name: string,
  body: (settings: Settings) => AppBody<Extra>,
): (settings: Settings) => App & Extra {
  return (settings) => ({ name, ...body(settings) });
}

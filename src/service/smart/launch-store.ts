import type { LaunchState } from '../../ehr/smart/smart-options.ts';
import type { KeyValueStore } from '../key-value-store.ts';
import { LaunchError } from './launch-error.ts';

const LAUNCH_MINUTES = 10;

export interface KeptLaunch extends LaunchState {
  readonly tenant: string;
  /** What the browser's cookie must hold for the callback to count. */
  readonly browser: string;
}

/** A state begins with its tenant, and so does its key. */
const keyOf = (state: string) => `${state.slice(0, Math.max(0, state.indexOf('.')))}:launch:${state}`;

export function keepLaunch(shared: KeyValueStore, row: KeptLaunch): Promise<void> {
  return shared.set(keyOf(row.state), JSON.stringify(row), LAUNCH_MINUTES * 60);
}

/** The launch that a callback belongs to: used once, and only by the browser that began it. @throws LaunchError */
export async function takeLaunch(shared: KeyValueStore, state: string, browser: string | undefined): Promise<KeptLaunch> {
  const text = await shared.take(keyOf(state));
  // Only `keepLaunch` writes under this key.
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptLaunch);
  if (kept === undefined) throw new LaunchError('used-before');
  if (browser !== kept.browser) throw new LaunchError('cookies-blocked');
  return kept;
}

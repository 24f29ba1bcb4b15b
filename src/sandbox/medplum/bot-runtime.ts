import * as core from '@medplum/core';
import type { BotEvent, MedplumClient } from '@medplum/core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

/** A deployed bot, loaded once and kept warm. */
export interface LoadedBot {
  /** Runs the handler; rejects with whatever the bot throws. */
  run(medplum: MedplumClient, event: BotEvent): Promise<unknown>;
}

type Handler = (medplum: MedplumClient, event: BotEvent) => Promise<unknown>;

const nodeRequire = createRequire(import.meta.url);

/**
 * Loads a built bot (CommonJS, `exports.handler` on the local `exports`) the way Medplum's vmcontext runtime does: only the
 * globals that it gives, a copy of `@medplum/core` of its own. Throws when the bundle does not evaluate or exports no handler.
 */
export function loadBot(name: string, bundlePath: string): LoadedBot {
  return loadBotCode(name, readFileSync(bundlePath, 'utf8'));
}

/** As `loadBot`, from the code itself. */
export function loadBotCode(name: string, code: string): LoadedBot {
  const context = vm.createContext(botGlobals());
  const script = new vm.Script(`(() => { const exports = {}; const module = { exports };\n${code}\nreturn exports; })()`, {
    filename: `${name}.cjs`,
    lineOffset: -1,
  });
  const exports = script.runInContext(context) as { handler?: Handler };
  const { handler } = exports;
  if (typeof handler !== 'function') throw new Error(`Bot ${name} exports no handler`);
  return { run: async (medplum, event) => handler(medplum, event) };
}

// Nothing else exists in a vmcontext bot. No setTimeout, Buffer, crypto, process, structuredClone.
function botGlobals(): Record<string, unknown> {
  const quiet = (): void => undefined;
  return {
    console: { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet },
    fetch,
    // As on the server, where this is the CommonJS copy of @medplum/core and the client comes from the other one: no class of the
    // one is a class of the other.
    require: nodeRequire,
    ContentType: core.ContentType,
    Hl7Message: core.Hl7Message,
    MedplumClient: core.MedplumClient,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
  };
}

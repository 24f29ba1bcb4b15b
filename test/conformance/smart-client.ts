import type { RequirementSet } from './requirement.ts';
import { KEYS } from './smart-keys.ts';
import { LAUNCH } from './smart-launch.ts';
import { SCOPES } from './smart-scopes.ts';
import { TOKEN } from './smart-token.ts';
import type { SmartWorld } from './smart-world.ts';

const IDS =
  '1 2 3 4 5 6 7 13 20 21 22 23 29 32 33 34 35 36 37 39 40 41 42 44 45 47 50 51 52 60 61 62 63 64 67 68 69 70 71 72 93 105 106 108 ' +
  '120 121 122 124 125 132 135 137 141 143 146 150 151 152 153 155 156 161 166 191 196 201 202 211 215 216 218 219 220 225 226 227 ' +
  '229 230 232 233 234 235 236 237 238 264 270 290 291 293 294 295 298 301 302 307 308 309 313 314 315 317 318 319 320 321 322 323 ' +
  '325 327 328 329 330 331 332 333 334 345 379 415 416';

/** SMART App Launch 2.2, what clients owe. */
export const SMART_CLIENT: RequirementSet<SmartWorld> = {
  name: 'hl7.fhir.uv.smart-app-launch_2.2.0',
  actor: 'Client',
  ids: IDS.split(' '),
  requirements: [...LAUNCH, ...TOKEN, ...SCOPES, ...KEYS].sort((a, b) => Number(a.id) - Number(b.id)),
};

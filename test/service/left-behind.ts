// A process of its own that judges hooks and tells how much of each is left when it is answered, after collections of new objects alone.
import { getHeapSpaceStatistics } from 'node:v8';
import { judgeHook } from '../../src/core/cards/judge-hook.ts';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import type { Resource } from '@medplum/fhirtypes';
import { findProtocol } from '../../src/core/protocol/default-protocol.ts';
import { readPrefetch } from '../../src/ehr/hooks/prefetch.ts';
import { parseHookRequest } from '../../src/ehr/hooks/wire.ts';
import { NOTHING_READ, overlay } from '../../src/service/hooks/hook-chart.ts';
import { orderSign } from '../bench/bodies.ts';
import { EHR_BASE, ROLES } from '../support/builders.ts';
import { readyForDose } from '../support/course.ts';

const HOOKS = 400;
const patientId = 'p1';
const protocol = findProtocol('KapProtocolDefault');
if (protocol === undefined) throw new Error('The default protocol is not there');
const text = orderSign({ fhirBase: EHR_BASE, id: patientId, prefetch: {} }, 35_000);
const { resources, now } = readyForDose(protocol, 1);
const stored = JSON.stringify(resources);

function answer(): number {
  const request = parseHookRequest(JSON.parse(text), 'order-sign');
  const prefetch = readPrefetch(request.prefetch, { patientId, base: EHR_BASE }, { now });
  const data = overlay(undefined, { request, prefetch, fetched: NOTHING_READ });
  const chart = buildChart({
    resources: [...(JSON.parse(stored) as readonly Resource[]), ...data.resources()],
    freshness: data.freshness,
    rolesByPractitioner: ROLES,
    ehrBase: EHR_BASE,
  });
  const asked = { hook: request.hook, chart, protocol, now, drafts: [], proposed: [], encounterId: undefined };
  const { cards } = judgeHook({ ...asked, draftsAreWhole: true, unchecked: [], launchUrl: '', rulesUrl: '' });
  return cards.length;
}

const old = (): number =>
  getHeapSpaceStatistics().reduce((sum, one) => sum + (one.space_name === 'old_space' ? one.space_used_size : 0), 0);
for (let at = 0; at < HOOKS; at += 1) answer();
const before = old();
for (let at = 0; at < HOOKS; at += 1) answer();
process.stdout.write(String(Math.round((old() - before) / HOOKS)));

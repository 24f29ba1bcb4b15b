import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { FormAnswer, PathwayAnswer, WrittenAnswer } from '../../service/contract.ts';
import type { LozengeLedgers, StockLedgers } from '../../service/orders/ledger-contract.ts';
import { createCookieJar } from './cookie-jar.ts';
import { describeOutcome } from './describe.ts';
import { expect } from './ehr.ts';
import type { Answer, Http } from './http.ts';
import { badInput, contradiction } from './outcome.ts';

/** The panel as one signed-in person's browser uses it, for one patient. */
export interface Panel {
  /** @param fresh - reads the EHR again first */
  pathway(fresh: boolean): Promise<PathwayAnswer>;
  /** Starts the course, by the clinic's own protocol when none is named; one that the service does not know is bad input. */
  start(protocol: string | undefined): Promise<PathwayAnswer>;
  form(id: string): Promise<FormAnswer>;
  /** Sends a write; what the service refuses is a contradiction, for the journey only does what the pathway asks for. */
  write(path: WritePath, body: object): Promise<PathwayAnswer>;
  /** Asks or sends anything else of the service's API; what came back is for the caller to judge. */
  ask(path: string, body?: object): Promise<Answer>;
  /** The ledgers of lozenges; with an entry, as they are after it. */
  lozenges(entry?: object): Promise<LozengeLedgers>;
  /** The ledgers of practice stock; with an entry, as they are after it. */
  stock(entry?: object): Promise<StockLedgers>;
}

export type WritePath = `forms/${string}` | 'clearances' | 'medication-reviews' | 'risk-reviews' | 'doses';

const MAX_REDIRECTS = 10;
/** Another write to the same patient's pathway may win the race; the panel offers to try again. */
const CONFLICT_TRIES = 4;

/**
 * Opens the panel as a browser does: follows the SMART launch from the EHR's launch URL to /app/ with its own cookies.
 * @throws JourneyEnd when the launch ends anywhere else
 */
export async function openPanel(launch: URL, http: Http): Promise<Panel> {
  const jar = createCookieJar();
  const send = async (url: URL, method: 'GET' | 'POST' = 'GET', json?: object): Promise<Answer> => {
    const cookie = jar.header(url);
    const headers = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(method === 'GET' ? {} : { origin: url.origin, 'x-kap-request': 'panel' }),
    };
    const answer = await http(url, { method, headers, ...(json === undefined ? {} : { json }) });
    jar.store(url, answer.headers.getSetCookie());
    return answer;
  };

  const app = await followLaunch(launch, send);
  const api = (path: string): URL => new URL(`/api/${path}`, app);
  const get = async (path: string): Promise<unknown> => expect(await send(api(path)), 'the service', `GET /api/${path}`);
  const ledger = async (path: string, entry: object | undefined): Promise<unknown> =>
    entry === undefined ? get(path) : expect(await send(api(path), 'POST', entry), 'the service', `POST /api/${path}`);
  return {
    pathway: async (fresh) => (await get(`pathway${fresh ? '?refresh=1' : ''}`)) as PathwayAnswer,
    ask: (path, body) => send(api(path), body === undefined ? 'GET' : 'POST', body),
    form: async (id) => (await get(`forms/${id}`)) as FormAnswer,
    async start(protocol) {
      const answer = await send(api('pathway'), 'POST', protocol === undefined ? {} : { protocol });
      if (protocol !== undefined && [400, 404, 422].includes(answer.status))
        throw badInput(`protocol "${protocol}": ${describeOutcome(answer.body)}`);
      const started = expect(answer, 'the service', 'starting the course') as PathwayAnswer | WrittenAnswer;
      return 'reference' in started ? started.pathway : started;
    },
    lozenges: async (entry) => (await ledger('lozenges', entry)) as LozengeLedgers,
    stock: async (entry) => (await ledger('stock', entry)) as StockLedgers,
    async write(path, body) {
      for (let tried = 1; ; tried += 1) {
        const answer = await send(api(path), 'POST', body);
        if (answer.status === 409 && tried < CONFLICT_TRIES) continue;
        return (expect(answer, 'the service', `POST /api/${path}, which the pathway had asked for`) as WrittenAnswer).pathway;
      }
    },
  };
}

/** What the panel sends when a form is completed. */
export function formWrite(id: string, response: QuestionnaireResponse): readonly [WritePath, object] {
  return [`forms/${id}`, response];
}

async function followLaunch(launch: URL, send: (url: URL) => Promise<Answer>): Promise<URL> {
  let url = launch;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await send(url);
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location !== null) {
      url = new URL(location, url);
      continue;
    }
    if (answer.status === 200 && url.pathname.startsWith('/app')) return url;
    throw contradiction(`the SMART launch ended at ${url.pathname} with ${answer.status}: ${describeOutcome(answer.body)}`);
  }
  throw contradiction(`the SMART launch went through more than ${MAX_REDIRECTS} redirects`);
}

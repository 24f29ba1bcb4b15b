import { describe, expect, test } from 'vitest';
import type { SessionInfo } from '../../src/service/contract.ts';
import { readEhrStyle } from '../../src/service/smart/ehr-style.ts';
import { SMART_STYLE } from '../../src/sandbox/ehr/smart-style.ts';
import { EHR_BASE } from '../support/course.ts';
import { cookieOf, createFakeAuth } from './fake-auth.ts';
import { aService } from './harness.ts';

describe('a style document', () => {
  test('of the specification is read whole: hex colours, px, names of fonts', () => {
    const text = {
      color_background: '#edeae3',
      color_error: '#9e2d2d',
      color_highlight: '#69b5ce',
      color_modal_backdrop: '',
      color_success: '#498e49',
      color_text: '#303030',
      dim_border_radius: '6px',
      dim_font_size: '13px',
      dim_spacing_size: '20px',
      font_family_body: "Georgia, Times, 'Times New Roman', serif",
      font_family_heading: "'HelveticaNeue-Light', Helvetica, Arial, 'Lucida Grande', sans-serif;",
    };
    expect(readEhrStyle(text)).toEqual({
      background: '#edeae3',
      error: '#9e2d2d',
      highlight: '#69b5ce',
      success: '#498e49',
      text: '#303030',
      borderRadiusPx: 6,
      fontSizePx: 13,
      spacingPx: 20,
      fontBody: "'Georgia', 'Times', 'Times New Roman', serif",
    });
  });

  test.each([
    ['#abc', '#aabbcc'],
    ['#A1B2C3', '#a1b2c3'],
    ['red', undefined],
    ['#12345', undefined],
    ['#fff;background:url(//evil.example)', undefined],
    ['rgb(0,0,0)', undefined],
    [7, undefined],
  ])('has the colour %s as %s', (color_text, text) => {
    expect(readEhrStyle({ color_text })).toEqual(text === undefined ? undefined : { text });
  });

  test.each([
    ['14px', 14],
    ['1rem', 16],
    ['0.875em', 14],
    ['4px', undefined],
    ['99px', undefined],
    ['14', undefined],
    ['calc(1px)', undefined],
    ['-14px', undefined],
  ])('has the size of text %s as %s px', (dim_font_size, fontSizePx) => {
    expect(readEhrStyle({ dim_font_size })).toEqual(fontSizePx === undefined ? undefined : { fontSizePx });
  });

  test.each([
    ['Inter', "'Inter', sans-serif"],
    ['"Segoe UI", serif', "'Segoe UI', serif"],
    ["x', y; } body { display: none", undefined],
    ['url(https://evil.example/f)', undefined],
    ['a,b,c,d,e,f,g,h,i', undefined],
  ])('has the fonts %s as %s', (font_family_body, fontBody) => {
    expect(readEhrStyle({ font_family_body })).toEqual(fontBody === undefined ? undefined : { fontBody });
  });

  test.each([[null], ['text'], [[]], [{}], [{ color_text: 'red' }]])('that holds nothing of use, %j, is none', (body) => {
    expect(readEhrStyle(body)).toBeUndefined();
  });
});

const OWN = `${new URL(EHR_BASE).origin}/style.json`;

/** What the session says of looks after a launch that names an address, and what was asked for. */
async function launched(url: unknown, answer: () => Promise<Response>, styleOrigins?: string[]) {
  const auth = await createFakeAuth();
  const asked: string[] = [];
  const service = await aService(styleOrigins === undefined ? {} : { styleOrigins }, (ehr) =>
    auth.wrap((input, init) => {
      const address = String(input instanceof Request ? input.url : input);
      if (!address.includes('style')) return ehr.fetch(input, init);
      asked.push(address);
      expect(init?.redirect).toBe('error');
      expect(new Headers(init?.headers).has('authorization')).toBe(false);
      return answer();
    }),
  );
  auth.grant = { ...auth.grant, smart_style_url: url };
  const begun = await service.get(`/smart/launch?${new URLSearchParams({ iss: EHR_BASE, launch: 'l1' }).toString()}`);
  const at = new URL(begun.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: at.searchParams.get('nonce') };
  const finished = await service.get(`/smart/callback/clinic?code=c1&state=${at.searchParams.get('state') ?? ''}`, {
    cookie: cookieOf(begun),
  });
  expect(finished.status).toBe(303);
  const session = (await (await service.get('/api/session', { cookie: cookieOf(finished) })).json()) as SessionInfo;
  return { style: session.style, asked };
}

const good = (): Promise<Response> => Promise.resolve(Response.json(SMART_STYLE));

describe('a launch that names the EHR’s looks', () => {
  test('gives them to the panel, checked, asked for without a token', async () => {
    const { style, asked } = await launched(OWN, good);
    expect(asked).toEqual([OWN]);
    expect(style).toEqual(readEhrStyle(SMART_STYLE));
  });

  test('takes them from an origin that the configuration names', async () => {
    expect((await launched('https://look.example/style.json', good, ['https://look.example'])).style).toBeDefined();
  });

  test.each([
    'https://evil.example/style.json',
    'http://169.254.169.254/style',
    OWN.replace('https://', 'https://user:pass@'),
    'file:///etc/style',
    'style.json',
    '',
    7,
    null,
  ])('asks nothing of %s', async (url) => {
    expect(await launched(url, good)).toEqual({ style: undefined, asked: [] });
  });

  test.each([
    ['an error', () => Promise.resolve(new Response('no', { status: 500 }))],
    ['no JSON', () => Promise.resolve(new Response('<html>'))],
    ['too much', () => Promise.resolve(new Response(JSON.stringify({ color_text: '#000', more: 'x'.repeat(30_000) })))],
    ['nothing', () => Promise.reject(new Error('away'))],
    [
      'silence',
      () =>
        new Promise<Response>((_, reject) =>
          setTimeout(() => {
            reject(new Error('late'));
          }, 1_200),
        ),
    ],
  ])('goes on without them when the answer is %s', async (_, answer) => {
    expect((await launched(OWN, answer)).style).toBeUndefined();
  });
});

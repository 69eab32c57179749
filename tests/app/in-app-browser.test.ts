import { describe, expect, it } from 'vitest';
import { inAppBrowser } from '#app/in-app-browser.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.6533.103 Mobile Safari/537.36';

/** As the apps send them, from published collections. Outlook's token is the one of its own requests. */
const IN_APP: readonly (readonly [string | null, string])[] = [
  [
    'Teams',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 TeamsMobile-iOS',
  ],
  ['Teams', `Mozilla/5.0 (Linux; Android 8.1.0; SM-G610F Build/M1AJQ; wv) ${ANDROID} TeamsMobile-Android`],
  [
    'Teams',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 11_3_1) AppleWebKit/537.36 (KHTML, like Gecko) Teams/1.8.00.3758 Chrome/126.0.6478.261 Electron/31.7.7 Safari/537.36',
  ],
  ['Outlook', `${IPHONE} Mobile/15E148 Outlook-iOS/749.4.prod.iphone (4.2534.0)`],
  [
    'Messenger',
    `${IPHONE} Mobile/15E148 LightSpeed [FBAN/MessengerLiteForiOS;FBAV/445.0.0.33.112;FBBV/551297367;FBDV/iPhone14,7;FBMD/iPhone;FBSN/iOS;FBSV/17.2.1;FBSS/3;FBCR/;FBID/phone;FBLC/en_US;FBOP/0]`,
  ],
  [
    'Facebook',
    `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/473.0.0.34.108;FBBV/635414428;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.5.1;FBSS/3;FBID/phone;FBLC/en_US;FBOP/5;FBRV/0]`,
  ],
  [
    'Facebook',
    `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240805.005; wv) ${ANDROID} [FB_IAB/FB4A;FBAV/478.0.0.43.115;]`,
  ],
  [
    'Instagram',
    `${IPHONE} Mobile/15E148 Instagram 330.0.3.24.105 (iPhone14,5; iOS 17_4; en_US; en; scale=3.00; 1170x2532; 595393270)`,
  ],
  ['LinkedIn', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.29.6650`],
  ['TikTok', `${IPHONE} Mobile/15E148 musical_ly_32.5.0 JsSdk/2.0 NetType/WIFI WKWebView/1 BytedanceWebview/d8a21c6`],
  ['X', `${IPHONE} Mobile/15E148 Twitter for iPhone/10.10`],
  ['Google', `${IPHONE} GSA/322.0.648915268 Mobile/15E148 Safari/604.1`],
  [null, `${IPHONE} Mobile/15E148`],
  [null, `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240805.005; wv) ${ANDROID}`],
];

const SAFARI = `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`;
const BROWSERS = [
  SAFARI,
  'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  `${IPHONE} CriOS/127.0.6533.107 Mobile/15E148 Safari/604.1`,
  `${IPHONE} FxiOS/128.0 Mobile/15E148 Safari/605.1.15`,
  `${IPHONE} Version/17.0 EdgiOS/127.0.2651.102 Mobile/15E148 Safari/604.1`,
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Android 14; Mobile; rv:129.0) Gecko/129.0 Firefox/129.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36 Edg/127.0.2651.86',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:129.0) Gecko/20100101 Firefox/129.0',
];

describe('a page inside another app', () => {
  it.each(IN_APP)('[DA1] is seen: %s, %s', (app, userAgent) => expect(inAppBrowser(userAgent)).toEqual({ app }));

  it('[DA1] is seen on a phone whose browser lacks what makes the app work offline, whatever name it bears', () => {
    expect(inAppBrowser(SAFARI, { lacksServiceWorker: true })).toEqual({ app: null });
  });
});

describe('a browser of its own', () => {
  it.each(BROWSERS)('is left in peace: %s', (userAgent) => expect(inAppBrowser(userAgent)).toBeNull());

  it('is left in peace on the home screen of a phone, though it names no browser there', () => {
    expect(inAppBrowser(`${IPHONE} Mobile/15E148`, { isInstalled: true })).toBeNull();
  });

  it('is left in peace on a computer that blocks service workers', () => {
    expect(inAppBrowser(BROWSERS.at(-2) ?? '', { lacksServiceWorker: true })).toBeNull();
  });
});

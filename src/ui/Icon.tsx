import styles from './Icon.module.css';

const paths = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 4 2.5 20h19L12 4Zm0 6v5m0 2.2v.3',
  'arrow-left': 'M20 12H5m6-7-7 7 7 7',
  'arrow-right': 'M4 12h15m-6-7 7 7-7 7',
  calendar: 'M4 6h16v14H4V6Zm0 5h16M8 3v5m8-5v5',
  check: 'm4 12.5 5.5 5.5L20 6.5',
  'chevron-down': 'm5 9 7 7 7-7',
  close: 'm5 5 14 14M19 5 5 19',
  copy: 'M8 8h12v12H8V8Zm-4 8V4h12',
  download: 'M12 3v12m-5-5 5 5 5-5M4 20h16',
  edit: 'M4 20h4L19.5 8.5l-4-4L4 16v4Z',
  equals: 'M5 9h14M5 15h14',
  error: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8L8 2.5Zm4 4.5v6m0 3v.3',
  external: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
  file: 'M6 3h8l5 5v13H6V3Zm8 0v5h5',
  flag: 'M5 21V4h13l-3 4 3 4H5',
  help: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Zm-2.8 7a2.8 2.8 0 1 1 4 2.5c-.8.4-1.2 1-1.2 2m0 3v.3',
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM12 11v6m0-9.8v.3',
  menu: 'M4 6h16M4 12h16M4 18h16',
  minus: 'M5 12h14',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7v-7Z',
  remove: 'M4 6h16M9 6V3h6v3m3 0-1 15H7L6 6m4 4v7m4-7v7',
  save: 'M4 4h13l3 3v13H4V4Zm4 0v6h8V4M8 20v-6h8v6',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm5 11.5L21 21',
  upload: 'M12 15V3M7 8l5-5 5 5M4 20h16',
  users:
    'M9 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM2 20c.5-4 3-6 7-6s6.5 2 7 6M16 5a3.5 3.5 0 0 1 0 7m2 2.5c2.5.8 3.7 2.8 4 5.5',
} as const;

const filled = {
  'error-full': 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-1.3 4.8v7h2.6v-7h-2.6Zm0 8.8v2.6h2.6v-2.6h-2.6Z',
  dot: 'M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z',
  'triangle-down': 'M4 7h16l-8 11L4 7Z',
  'triangle-up': 'M4 17h16L12 6 4 17Z',
} as const;

export type IconName = keyof typeof paths | keyof typeof filled;

interface IconProps {
  name: IconName;
  /** Without it the icon is hidden from screen readers. */
  label?: string | undefined;
  size?: 's' | 'm' | 'l' | undefined;
}

/** A small drawing in the colour of the text around it. */
export function Icon({ name, label, size = 'm' }: IconProps) {
  const shape = name in filled ? filled[name as keyof typeof filled] : undefined;
  const path = shape ? (
    <path d={shape} fill="currentColor" fillRule="evenodd" />
  ) : (
    <path
      d={paths[name as keyof typeof paths]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
  const shared = { className: `${styles.icon} ${styles[size]}`, viewBox: '0 0 24 24', focusable: false } as const;
  return label ? (
    <svg {...shared} role="img" aria-label={label}>
      {path}
    </svg>
  ) : (
    <svg {...shared} aria-hidden="true">
      {path}
    </svg>
  );
}

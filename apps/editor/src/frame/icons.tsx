// Icons of one hand: 16 pixels, one hairline, the colour of the words beside them.

const paths = {
  plan: 'M2.5 2.5h11v11h-11zM5 10.5v-2M8 10.5v-5M11 10.5v-3.5',
  files: 'M9.5 1.5h-6v11h9v-8zM9.5 1.5v3h3M5.5 14.5h9v-8',
  text: 'M2.5 4h11M2.5 8h7M2.5 12h9',
  figures: 'M2 13.5h12M4 11V6.5M8 11V3M12 11V8.5',
  problems: 'M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.2v.3',
  error: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.2v.3',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 7.2v4M8 4.8v.4',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
  import: 'M8 1.5v8M4.8 6.3 8 9.5l3.2-3.2M2.5 11v2.5h11V11',
  save: 'M2.5 2.5h8.3l2.7 2.7v8.3h-11zM5 2.5v3.7h5V2.5M5 13.5V9.3h6v4.2',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  home: 'M2 7.5 8 2.3l6 5.2M3.7 6.3v7.2h8.6V6.3M6.5 13.5V9.8h3v3.7',
  new: 'M8 3v10M3 8h10',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  sample: 'M8 2.5l6 3-6 3-6-3zM2 8.3l6 3 6-3M2 11l6 3 6-3',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the words beside it, or the label of its button, say what it means. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}

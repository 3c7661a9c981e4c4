import type { SVGProps } from 'react';

/** A list of questions. */
export function ExamplesIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" {...props}>
      <path d="M8 4.5h10M8 10h10M8 15.5h10" strokeLinecap="round" />
      <path d="M2 4.5h2M2 10h2M2 15.5h2" strokeLinecap="round" strokeWidth="2.5" />
    </svg>
  );
}

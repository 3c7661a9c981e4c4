import type { SVGProps } from 'react';

/** Quotation marks. */
export function EvidenceIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" {...props}>
      <path d="M8 5C4.5 6 3 8.5 3 12v3h5v-5H5M17 5c-3.500 1-5 3.500-5 7v3h5v-5h-3" strokeLinejoin="round" />
    </svg>
  );
}

/** How nodes of a label look: colours that colour-blind people tell apart, a diameter, and the property that names them. */
export interface NodeStyle {
  readonly color: string;
  /** The colour of the caption, legible on `color`. */
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly caption: string;
}

/**
 * The style sheet of Neo4j Browser (GraSS) for a palette by label.
 *
 * @example styleSheet({ Target: { color: '#CC79A7', text: '#000000', size: 50, caption: 'name' } })
 */
export function styleSheet(palette: Readonly<Record<string, NodeStyle>>): string {
  const nodes = Object.entries(palette).map(([label, style]) =>
    rule(`node.${label}`, {
      color: style.color,
      'border-color': style.color,
      'text-color-internal': style.text,
      diameter: `${style.size}px`,
      caption: captionOf(style),
    }),
  );
  return [
    rule('node', {
      diameter: '40px',
      color: '#BBBBBB',
      'border-color': '#888888',
      'border-width': '2px',
      'text-color-internal': '#000000',
      'font-size': '10px',
    }),
    rule('relationship', {
      color: '#888888',
      'shaft-width': '1px',
      'font-size': '8px',
      padding: '3px',
      'text-color-external': '#555555',
      'text-color-internal': '#FFFFFF',
      caption: '"<type>"',
    }),
    ...nodes,
  ].join('\n');
}

/** Where Neo4j draws the schema, the node of a label bears that label as its `name`, and no other property. */
function captionOf({ caption }: NodeStyle): string {
  return caption === 'name' ? '"{name}"' : `"{${caption}}{name}"`;
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

import type { Resource } from '../datapackage/DataPackage';
import type { ExportedNode, ExportedRelationship } from '../GraphElement';

/** A format that is being written: it is told of every node, then of every relationship, and says in the end what it wrote. */
export interface GraphWriter {
  readonly node: (node: ExportedNode) => Promise<void>;
  readonly relationship: (relationship: ExportedRelationship) => Promise<void>;
  /** Finishes its files; they are described in the order in which they are to be listed. */
  readonly end: () => Promise<Resource[]>;
}

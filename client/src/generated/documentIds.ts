/** The ids of the persisted documents, by the names of their operations. */
export const documentIds = {
  AgreementsOf: 'db09e1d0122037be0f0bb85afe24edec9380c872fd99c44491c0850b70202f54',
  CompoundDetails: '46ff57af45a8dee5ecb9cb8f7b5c63a365cec80da4572132736f44e9cc455be0',
  Compounds: '3f3d89753616810078340ca6f520a9e587124fee4ca6fef2867e6042a9800d74',
  DataVersion: 'f95beea0c08e43e07c02e7cbfc1979cd550e5ff7d3553568ec224e9d22d40390',
  EvidenceOf: '13d2444056d728725e1afea6cf290d07f82cddd55b2d2138062aa2373a9777cb',
  MilestonesBetween: '67b404b643984e6096cba455ec28406fbcf88dd7cba8244cd32d9da3d236fec3',
  PresentationsAt: '118e7020fde7bb6da913ff0dbfeed67d7c24e996b8bca8b6e3db1a1f92ffdb67',
  RochePhaseThree: '1abeca78d347fb9694c8f2d6171d9af8aa939821a81424d8f69d5ccf772acde7',
  WithinDisease: '21b3634c34be101657f3605cd76efca4291ae40ee6680fb132f0fffdfd9136f8',
} as const;

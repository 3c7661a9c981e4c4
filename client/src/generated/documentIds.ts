/** The ids of the persisted documents, by the names of their operations. */
export const documentIds = {
  AgreementsOf: 'db09e1d0122037be0f0bb85afe24edec9380c872fd99c44491c0850b70202f54',
  CompoundDetails: 'fd8e4e0dd31b868c466231d90d50342853882cf45e94b47e481fca634513c1af',
  Compounds: '3f3d89753616810078340ca6f520a9e587124fee4ca6fef2867e6042a9800d74',
  DataVersion: 'f95beea0c08e43e07c02e7cbfc1979cd550e5ff7d3553568ec224e9d22d40390',
  EvidenceOf: '9912f8834de8bcd1c51fbed4432e8657872a2db258964dd5af2be3598772fb6a',
  MilestonesBetween: '10bd16bed151f7c17f54be1ac67c16dccad4eb73aaca3f5cc0e011e9206a34e8',
  PresentationsAt: '118e7020fde7bb6da913ff0dbfeed67d7c24e996b8bca8b6e3db1a1f92ffdb67',
  RochePhaseThree: '0c0c4160b7751343997f232b5dc473ccceb95b02b6dfa4e6b1345a0a16c2e135',
  WithinDisease: '21b3634c34be101657f3605cd76efca4291ae40ee6680fb132f0fffdfd9136f8',
} as const;

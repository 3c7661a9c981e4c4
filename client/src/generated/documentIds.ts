/** The ids of the persisted documents, by the names of their operations. */
export const documentIds = {
  AgreementsOf: 'db09e1d0122037be0f0bb85afe24edec9380c872fd99c44491c0850b70202f54',
  CompoundDetails: '46ff57af45a8dee5ecb9cb8f7b5c63a365cec80da4572132736f44e9cc455be0',
  Compounds: '614647d23bf884216074e8380f16875d2ce055f867649193e328409a0fa59069',
  DataVersion: 'f95beea0c08e43e07c02e7cbfc1979cd550e5ff7d3553568ec224e9d22d40390',
  EvidenceOf: '13d2444056d728725e1afea6cf290d07f82cddd55b2d2138062aa2373a9777cb',
  MilestonesBetween: '09e75cb0b0740183b41f7fff4844974c3c4115aad56dd7addba3b09d9ae72c73',
  PresentationsAt: '1a1a2961a15f6be92124e549fb8ab96c103de8d95dc466099f9aae36ee4e8b20',
  RochePhaseThree: '1abeca78d347fb9694c8f2d6171d9af8aa939821a81424d8f69d5ccf772acde7',
  WithinDisease: '5d33bf33b86e73fa61055f54ed77d27ab5d5d0efea55a2a248d7d4957e8dab3c',
} as const;

import { lazyQueryHook, queryHook, suspenseQueryHook } from '../hooks.js';
import { AgreementsOfDocument, CompoundDetailsDocument, CompoundsDocument, DataVersionDocument, EvidenceOfDocument, MilestonesBetweenDocument, PresentationsAtDocument, RochePhaseThreeDocument, WithinDiseaseDocument } from './operations.js';

export const useAgreementsOfQuery = /* #__PURE__ */ queryHook(AgreementsOfDocument);
export const useAgreementsOfLazyQuery = /* #__PURE__ */ lazyQueryHook(AgreementsOfDocument);
export const useAgreementsOfSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(AgreementsOfDocument);

export const useCompoundDetailsQuery = /* #__PURE__ */ queryHook(CompoundDetailsDocument);
export const useCompoundDetailsLazyQuery = /* #__PURE__ */ lazyQueryHook(CompoundDetailsDocument);
export const useCompoundDetailsSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(CompoundDetailsDocument);

export const useCompoundsQuery = /* #__PURE__ */ queryHook(CompoundsDocument);
export const useCompoundsLazyQuery = /* #__PURE__ */ lazyQueryHook(CompoundsDocument);
export const useCompoundsSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(CompoundsDocument);

export const useDataVersionQuery = /* #__PURE__ */ queryHook(DataVersionDocument);
export const useDataVersionLazyQuery = /* #__PURE__ */ lazyQueryHook(DataVersionDocument);
export const useDataVersionSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(DataVersionDocument);

export const useEvidenceOfQuery = /* #__PURE__ */ queryHook(EvidenceOfDocument);
export const useEvidenceOfLazyQuery = /* #__PURE__ */ lazyQueryHook(EvidenceOfDocument);
export const useEvidenceOfSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(EvidenceOfDocument);

export const useMilestonesBetweenQuery = /* #__PURE__ */ queryHook(MilestonesBetweenDocument);
export const useMilestonesBetweenLazyQuery = /* #__PURE__ */ lazyQueryHook(MilestonesBetweenDocument);
export const useMilestonesBetweenSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(MilestonesBetweenDocument);

export const usePresentationsAtQuery = /* #__PURE__ */ queryHook(PresentationsAtDocument);
export const usePresentationsAtLazyQuery = /* #__PURE__ */ lazyQueryHook(PresentationsAtDocument);
export const usePresentationsAtSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(PresentationsAtDocument);

export const useRochePhaseThreeQuery = /* #__PURE__ */ queryHook(RochePhaseThreeDocument);
export const useRochePhaseThreeLazyQuery = /* #__PURE__ */ lazyQueryHook(RochePhaseThreeDocument);
export const useRochePhaseThreeSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(RochePhaseThreeDocument);

export const useWithinDiseaseQuery = /* #__PURE__ */ queryHook(WithinDiseaseDocument);
export const useWithinDiseaseLazyQuery = /* #__PURE__ */ lazyQueryHook(WithinDiseaseDocument);
export const useWithinDiseaseSuspenseQuery = /* #__PURE__ */ suspenseQueryHook(WithinDiseaseDocument);

Invariant: kap-care-plan-3
Description: "A course SHALL have at most one phase, one fingerprint and one revision."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-phase').count() <= 1 and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-state').count() <= 1 and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-revision').count() <= 1"

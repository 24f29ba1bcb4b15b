Invariant: kap-c-ssrs-risk-1
Description: "A C-SSRS risk SHALL be one kap-risk-level."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-risk-level').count() = 1"

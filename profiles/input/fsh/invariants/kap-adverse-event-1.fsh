Invariant: kap-adverse-event-1
Description: "An adverse event SHALL name what happened by a kap-side-effect code."
Severity: #error
Expression: "event.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-side-effect').exists()"

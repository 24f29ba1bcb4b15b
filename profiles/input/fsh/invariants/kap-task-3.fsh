Invariant: kap-task-3
Description: "A task SHALL name at least one kap-role that may do it."
Severity: #error
Expression: "performerType.exists() and performerType.all(coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-role').exists())"

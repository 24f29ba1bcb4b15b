Invariant: kap-task-1
Description: "A task SHALL have exactly one kap-item identifier, by which the same need never makes two tasks."
Severity: #error
Expression: "identifier.where(system = 'https://kap-pathway.org/fhir/sid/kap-item').count() = 1"

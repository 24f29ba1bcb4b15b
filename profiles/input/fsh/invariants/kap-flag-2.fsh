Invariant: kap-flag-2
Description: "A flag SHALL have exactly one kap-item identifier, by which the same reason never makes two flags."
Severity: #error
Expression: "identifier.where(system = 'https://kap-pathway.org/fhir/sid/kap-item').count() = 1"

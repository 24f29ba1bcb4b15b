Invariant: kap-flag-1
Description: "A flag SHALL name the kap-rule or the kap-gate that raised it."
Severity: #error
Expression: "code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-rule' or system = 'https://kap-pathway.org/fhir/CodeSystem/kap-gate').exists()"

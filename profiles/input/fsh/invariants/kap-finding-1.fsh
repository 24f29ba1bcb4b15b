Invariant: kap-finding-1
Description: "A finding SHALL name its kap-rule."
Severity: #error
Expression: "code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-rule').exists()"

Invariant: kap-dispense-2
Description: "A dispense event SHALL state its kap-dispense code."
Severity: #error
Expression: "type.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-dispense').exists()"

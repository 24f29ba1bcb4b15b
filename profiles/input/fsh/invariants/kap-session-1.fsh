Invariant: kap-session-1
Description: "A session SHALL state its kap-activity code."
Severity: #error
Expression: "type.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity').exists()"

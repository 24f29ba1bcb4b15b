Invariant: kap-protocol-1
Description: "A protocol SHALL have a dosing step."
Severity: #error
Expression: "action.where(code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity' and code = 'dosing').exists()).exists()"

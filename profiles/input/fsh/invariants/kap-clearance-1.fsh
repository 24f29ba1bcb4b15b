Invariant: kap-clearance-1
Description: "A clearance SHALL state what it decides by a kap-clearance code."
Severity: #error
Expression: "code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-clearance').exists()"

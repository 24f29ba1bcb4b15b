Invariant: kap-clearance-2
Description: "A clearance of a finding SHALL name its kap-rule and the evidence that was seen."
Severity: #error
Expression: "code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-clearance' and code = 'finding-clearance').exists() implies (finding.itemCodeableConcept.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-rule').exists() and investigation.item.exists())"

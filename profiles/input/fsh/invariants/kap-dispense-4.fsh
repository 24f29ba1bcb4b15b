Invariant: kap-dispense-4
Description: "What was lost, returned or destroyed SHALL have a note that says how."
Severity: #error
Expression: "type.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-dispense' and code != 'dispensed' and code != 'counted').exists() implies note.text.exists()"

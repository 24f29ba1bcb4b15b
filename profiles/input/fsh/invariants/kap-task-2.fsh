Invariant: kap-task-2
Description: "A task SHALL state its kap-activity code."
Severity: #error
Expression: "code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity').exists()"

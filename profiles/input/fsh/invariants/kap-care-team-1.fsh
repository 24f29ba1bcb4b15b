Invariant: kap-care-team-1
Description: "Every participant of a care team SHALL have a kap-role."
Severity: #error
Expression: "participant.all(role.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-role').exists())"

// clinical basis 1.2.
Invariant: kap-care-team-2
Description: "An active care team SHALL have a prescriber and a therapist or supervised associate."
Severity: #error
Expression: "status = 'active' implies (participant.role.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-role' and code = 'prescriber').exists() and participant.role.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-role' and (code = 'therapist' or code = 'supervised-associate')).exists())"

Invariant: kap-appointment-1
Description: "An appointment SHALL state its kap-activity code."
Severity: #error
Expression: "serviceType.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity').exists()"

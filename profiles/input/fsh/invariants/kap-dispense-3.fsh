// US Core MedicationDispense asks for whenHandedOver too.
Invariant: kap-dispense-3
Description: "What was dispensed SHALL name its prescription and when it was handed over."
Severity: #error
Expression: "(status = 'completed' and type.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-dispense' and code = 'dispensed').exists()) implies (authorizingPrescription.exists() and whenHandedOver.exists())"

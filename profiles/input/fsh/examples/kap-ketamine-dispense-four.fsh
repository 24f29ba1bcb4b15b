// What kap-ketamine-dispense-four and its counterexamples share.
RuleSet: KapKetamineDispenseFourRules
* status = #completed
* type = $KapDispense#dispensed "Dispensed"
* medicationCodeableConcept = $RXN#6130 "ketamine"
* medicationCodeableConcept.text = "Ketamine 100 mg lozenge, compounded"
* subject = Reference(Patient/kap-example-patient)
* performer.actor.identifier.system = "https://ehr.example.org/fhir"
* performer.actor.identifier.value = "Organization/3"
* performer.actor.display = "Example Pharmacy"
* authorizingPrescription.identifier.system = "https://ehr.example.org/fhir"
* authorizingPrescription.identifier.value = "MedicationRequest/88"
* quantity = 4 '{lozenge}'
* whenHandedOver = "2026-11-16T15:00:00Z"

Instance: kap-ketamine-dispense-four
InstanceOf: KetamineDispense
Usage: #example
Title: "Four lozenges dispensed"
Description: "Handed over by the pharmacy."
* insert KapKetamineDispenseFourRules

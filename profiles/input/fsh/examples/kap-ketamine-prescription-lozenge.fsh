// What kap-ketamine-prescription-lozenge and its counterexamples share.
RuleSet: KapKetaminePrescriptionLozengeRules
* status = #draft
* intent = #plan
* medicationCodeableConcept = $RXN#6130 "ketamine"
* medicationCodeableConcept.text = "Ketamine 100 mg lozenge, compounded"
* subject = Reference(Patient/kap-example-patient)
* authoredOn = "2026-11-10"
* requester.identifier.system = "https://ehr.example.org/fhir"
* requester.identifier.value = "Practitioner/7"
* requester.display = "Dr. Sam Sample"
* dosageInstruction.text = "100 mg once, in the dosing session"
* dosageInstruction.route = $SCT#37839007 "Sublingual route"
* dosageInstruction.doseAndRate.doseQuantity = 100 'mg'
* dispenseRequest.numberOfRepeatsAllowed = 0
* dispenseRequest.quantity = 4 '{lozenge}'

Instance: kap-ketamine-prescription-lozenge
InstanceOf: KetaminePrescription
Usage: #example
Title: "Draft of a lozenge prescription"
Description: "Four compounded lozenges of 100 mg, drafted for a prescriber."
* insert KapKetaminePrescriptionLozengeRules

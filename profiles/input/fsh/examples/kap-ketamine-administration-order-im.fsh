// What kap-ketamine-administration-order-im and its counterexamples share.
RuleSet: KapKetamineAdministrationOrderImRules
* status = #active
* intent = #order
* medicationCodeableConcept = $RXN#6130 "ketamine"
* subject = Reference(Patient/kap-example-patient)
* authoredOn = "2026-11-10"
* requester.identifier.system = "https://ehr.example.org/fhir"
* requester.identifier.value = "Practitioner/7"
* requester.display = "Dr. Sam Sample"
* dosageInstruction.timing.repeat.count = 4
* dosageInstruction.route = $SCT#78421000 "Intramuscular route"
* dosageInstruction.doseAndRate.doseQuantity = 0.5 'mg/kg'

Instance: kap-ketamine-administration-order-im
InstanceOf: KetamineAdministrationOrder
Usage: #example
Title: "Order for intramuscular ketamine"
Description: "0.5 mg/kg from practice stock, for four sessions."
* insert KapKetamineAdministrationOrderImRules

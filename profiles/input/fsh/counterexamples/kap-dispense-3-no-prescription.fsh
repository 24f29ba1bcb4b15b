Instance: kap-dispense-3-no-prescription
InstanceOf: KetamineDispense
Usage: #example
Title: "Counterexample: dispensed without a prescription"
Description: "Breaks one rule on purpose: dispensed without a prescription."
* status = #completed
* type = $KapDispense#dispensed "Dispensed"
* medicationCodeableConcept = $RXN#6130 "ketamine"
* subject = Reference(Patient/kap-example-patient)
* quantity = 4 '{lozenge}'
* whenHandedOver = "2026-11-16T15:00:00Z"

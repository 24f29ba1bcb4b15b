Instance: kap-ketamine-1-esketamine
InstanceOf: KetaminePrescription
Usage: #example
Title: "Counterexample: another drug"
Description: "Breaks one rule on purpose: another drug. Everything else is as in kap-ketamine-prescription-lozenge."
* insert KapKetaminePrescriptionLozengeRules
* medicationCodeableConcept = $RXN#2201623 "esketamine nasal spray"

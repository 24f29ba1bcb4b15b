Instance: kap-prescription-2-six-refills
InstanceOf: KetaminePrescription
Usage: #example
Title: "Counterexample: six refills"
Description: "Breaks one rule on purpose: six refills. Everything else is as in kap-ketamine-prescription-lozenge."
* insert KapKetaminePrescriptionLozengeRules
* dispenseRequest.numberOfRepeatsAllowed = 6

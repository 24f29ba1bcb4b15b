Instance: kap-prescription-1-dose-in-grams
InstanceOf: KetaminePrescription
Usage: #example
Title: "Counterexample: a dose in g"
Description: "Breaks one rule on purpose: a dose in g. Everything else is as in kap-ketamine-prescription-lozenge."
* insert KapKetaminePrescriptionLozengeRules
* dosageInstruction.doseAndRate.doseQuantity = 0.1 'g'

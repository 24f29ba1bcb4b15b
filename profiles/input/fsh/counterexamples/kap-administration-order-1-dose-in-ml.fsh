Instance: kap-administration-order-1-dose-in-ml
InstanceOf: KetamineAdministrationOrder
Usage: #example
Title: "Counterexample: a dose in mL"
Description: "Breaks one rule on purpose: a dose in mL. Everything else is as in kap-ketamine-administration-order-im."
* insert KapKetamineAdministrationOrderImRules
* dosageInstruction.doseAndRate.doseQuantity = 1 'mL'

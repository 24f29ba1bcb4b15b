Instance: kap-dispense-1-half
InstanceOf: KetamineDispense
Usage: #example
Title: "Counterexample: half a lozenge"
Description: "Breaks one rule on purpose: half a lozenge. Everything else is as in kap-ketamine-dispense-four."
* insert KapKetamineDispenseFourRules
* quantity = 0.5 '{lozenge}'

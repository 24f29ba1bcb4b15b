Instance: kap-dispense-4-lost-without-note
InstanceOf: KetamineDispense
Usage: #example
Title: "Counterexample: lost, and nobody says how"
Description: "Breaks one rule on purpose: lost, and nobody says how. Everything else is as in kap-ketamine-dispense-four."
* insert KapKetamineDispenseFourRules
* type = $KapDispense#lost "Lost"

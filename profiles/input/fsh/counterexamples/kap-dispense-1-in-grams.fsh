Instance: kap-dispense-1-in-grams
InstanceOf: KetamineDispense
Usage: #example
Title: "Counterexample: an amount in grams"
Description: "Breaks one rule on purpose: an amount in grams. Everything else is as in kap-ketamine-dispense-four."
* insert KapKetamineDispenseFourRules
* quantity = 4 'g'

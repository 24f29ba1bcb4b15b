Instance: kap-body-weight-1-in-stone
InstanceOf: KapBodyWeight
Usage: #example
Title: "Counterexample: in stone"
Description: "Breaks one rule on purpose: in stone. Everything else is as in kap-body-weight-intake."
* insert KapBodyWeightIntakeRules
* valueQuantity = 11.3 '[stone_av]' "stone"

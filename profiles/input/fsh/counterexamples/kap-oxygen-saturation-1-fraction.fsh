Instance: kap-oxygen-saturation-1-fraction
InstanceOf: KapSessionOxygenSaturation
Usage: #example
Title: "Counterexample: a fraction without the unit"
Description: "Breaks one rule on purpose: a fraction without the unit. Everything else is as in kap-session-oxygen-saturation-before."
* insert KapSessionOxygenSaturationBeforeRules
* valueQuantity = 0.98 '1'

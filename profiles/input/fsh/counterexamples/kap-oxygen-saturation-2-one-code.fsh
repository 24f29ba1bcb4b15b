Instance: kap-oxygen-saturation-2-one-code
InstanceOf: KapSessionOxygenSaturation
Usage: #example
Title: "Counterexample: one code only"
Description: "Breaks one rule on purpose: one code only. Everything else is as in kap-session-oxygen-saturation-before."
* insert KapSessionOxygenSaturationBeforeRules
* code.coding[1] = $LNC#8867-4 "Heart rate"

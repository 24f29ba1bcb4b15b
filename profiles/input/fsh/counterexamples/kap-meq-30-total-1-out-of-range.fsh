Instance: kap-meq-30-total-1-out-of-range
InstanceOf: KapMeq30Total
Usage: #example
Title: "Counterexample: a total of 151"
Description: "Breaks one rule on purpose: a total of 151. Everything else is as in kap-meq-30-total-example."
* insert KapMeq30TotalExampleRules
* valueQuantity = 151 '{score}'

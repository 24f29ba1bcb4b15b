Instance: kap-meq-30-total-1-not-whole
InstanceOf: KapMeq30Total
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-meq-30-total-example."
* insert KapMeq30TotalExampleRules
* valueQuantity = 1.5 '{score}'

Instance: kap-meq-30-total-1-in-percent
InstanceOf: KapMeq30Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-meq-30-total-example."
* insert KapMeq30TotalExampleRules
* valueQuantity = 1 '%'

Instance: kap-cadss-6-total-1-in-percent
InstanceOf: KapCadss6Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-cadss-6-total-example."
* insert KapCadss6TotalExampleRules
* valueQuantity = 1 '%'

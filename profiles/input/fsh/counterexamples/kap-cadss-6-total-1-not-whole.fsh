Instance: kap-cadss-6-total-1-not-whole
InstanceOf: KapCadss6Total
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-cadss-6-total-example."
* insert KapCadss6TotalExampleRules
* valueQuantity = 1.5 '{score}'

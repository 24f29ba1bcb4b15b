Instance: kap-cadss-6-total-1-out-of-range
InstanceOf: KapCadss6Total
Usage: #example
Title: "Counterexample: a total of 25"
Description: "Breaks one rule on purpose: a total of 25. Everything else is as in kap-cadss-6-total-example."
* insert KapCadss6TotalExampleRules
* valueQuantity = 25 '{score}'

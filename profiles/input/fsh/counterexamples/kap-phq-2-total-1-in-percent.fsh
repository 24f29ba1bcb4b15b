Instance: kap-phq-2-total-1-in-percent
InstanceOf: KapPhq2Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-phq-2-total-positive."
* insert KapPhq2TotalPositiveRules
* valueQuantity = 1 '%'

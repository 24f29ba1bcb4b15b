Instance: kap-mdq-total-1-in-percent
InstanceOf: KapMdqTotal
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-mdq-total-positive."
* insert KapMdqTotalPositiveRules
* valueQuantity = 1 '%'

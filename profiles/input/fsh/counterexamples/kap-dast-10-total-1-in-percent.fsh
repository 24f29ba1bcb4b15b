Instance: kap-dast-10-total-1-in-percent
InstanceOf: KapDast10Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-dast-10-total-low."
* insert KapDast10TotalLowRules
* valueQuantity = 1 '%'

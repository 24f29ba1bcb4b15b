Instance: kap-dast-10-total-1-out-of-range
InstanceOf: KapDast10Total
Usage: #example
Title: "Counterexample: a total of 11"
Description: "Breaks one rule on purpose: a total of 11. Everything else is as in kap-dast-10-total-low."
* insert KapDast10TotalLowRules
* valueQuantity = 11 '{score}'

Instance: kap-dast-10-total-1-not-whole
InstanceOf: KapDast10Total
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-dast-10-total-low."
* insert KapDast10TotalLowRules
* valueQuantity = 1.5 '{score}'

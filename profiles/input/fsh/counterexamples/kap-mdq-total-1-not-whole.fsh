Instance: kap-mdq-total-1-not-whole
InstanceOf: KapMdqTotal
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-mdq-total-positive."
* insert KapMdqTotalPositiveRules
* valueQuantity = 1.5 '{score}'

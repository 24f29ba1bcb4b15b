Instance: kap-mdq-total-1-out-of-range
InstanceOf: KapMdqTotal
Usage: #example
Title: "Counterexample: a total of 14"
Description: "Breaks one rule on purpose: a total of 14. Everything else is as in kap-mdq-total-positive."
* insert KapMdqTotalPositiveRules
* valueQuantity = 14 '{score}'

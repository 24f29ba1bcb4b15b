Instance: kap-phq-2-total-1-out-of-range
InstanceOf: KapPhq2Total
Usage: #example
Title: "Counterexample: a total of 7"
Description: "Breaks one rule on purpose: a total of 7. Everything else is as in kap-phq-2-total-positive."
* insert KapPhq2TotalPositiveRules
* valueQuantity = 7 '{score}'

Instance: kap-phq-9-total-1-out-of-range
InstanceOf: KapPhq9Total
Usage: #example
Title: "Counterexample: a total of 28"
Description: "Breaks one rule on purpose: a total of 28. Everything else is as in kap-phq-9-total-moderate."
* insert KapPhq9TotalModerateRules
* valueQuantity = 28 '{score}'

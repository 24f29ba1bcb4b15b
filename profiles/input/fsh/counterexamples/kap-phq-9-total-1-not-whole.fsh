Instance: kap-phq-9-total-1-not-whole
InstanceOf: KapPhq9Total
Usage: #example
Title: "Counterexample: a total of 11.5"
Description: "Breaks one rule on purpose: a total of 11.5. Everything else is as in kap-phq-9-total-moderate."
* insert KapPhq9TotalModerateRules
* valueQuantity = 11.5 '{score}'

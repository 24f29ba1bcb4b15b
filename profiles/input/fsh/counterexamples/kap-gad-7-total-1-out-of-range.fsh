Instance: kap-gad-7-total-1-out-of-range
InstanceOf: KapGad7Total
Usage: #example
Title: "Counterexample: a total of 22"
Description: "Breaks one rule on purpose: a total of 22. Everything else is as in kap-gad-7-total-moderate."
* insert KapGad7TotalModerateRules
* valueQuantity = 22 '{score}'

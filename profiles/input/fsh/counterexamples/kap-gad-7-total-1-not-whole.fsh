Instance: kap-gad-7-total-1-not-whole
InstanceOf: KapGad7Total
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-gad-7-total-moderate."
* insert KapGad7TotalModerateRules
* valueQuantity = 1.5 '{score}'

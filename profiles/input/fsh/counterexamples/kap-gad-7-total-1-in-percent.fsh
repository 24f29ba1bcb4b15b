Instance: kap-gad-7-total-1-in-percent
InstanceOf: KapGad7Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-gad-7-total-moderate."
* insert KapGad7TotalModerateRules
* valueQuantity = 1 '%'

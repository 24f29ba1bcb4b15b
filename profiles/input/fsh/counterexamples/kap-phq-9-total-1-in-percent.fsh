Instance: kap-phq-9-total-1-in-percent
InstanceOf: KapPhq9Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-phq-9-total-moderate."
* insert KapPhq9TotalModerateRules
* valueQuantity = 12 '%'

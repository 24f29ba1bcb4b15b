Instance: kap-madrs-total-1-in-percent
InstanceOf: KapMadrsTotal
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-madrs-total-moderate."
* insert KapMadrsTotalModerateRules
* valueQuantity = 1 '%'

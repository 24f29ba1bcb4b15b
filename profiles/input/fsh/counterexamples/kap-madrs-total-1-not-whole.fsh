Instance: kap-madrs-total-1-not-whole
InstanceOf: KapMadrsTotal
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-madrs-total-moderate."
* insert KapMadrsTotalModerateRules
* valueQuantity = 1.5 '{score}'

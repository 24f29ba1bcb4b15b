Instance: kap-madrs-total-1-out-of-range
InstanceOf: KapMadrsTotal
Usage: #example
Title: "Counterexample: a total of 61"
Description: "Breaks one rule on purpose: a total of 61. Everything else is as in kap-madrs-total-moderate."
* insert KapMadrsTotalModerateRules
* valueQuantity = 61 '{score}'

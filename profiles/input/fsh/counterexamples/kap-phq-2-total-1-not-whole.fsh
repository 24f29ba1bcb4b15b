Instance: kap-phq-2-total-1-not-whole
InstanceOf: KapPhq2Total
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-phq-2-total-positive."
* insert KapPhq2TotalPositiveRules
* valueQuantity = 1.5 '{score}'

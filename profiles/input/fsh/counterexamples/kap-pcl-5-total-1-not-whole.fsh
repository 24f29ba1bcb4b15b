Instance: kap-pcl-5-total-1-not-whole
InstanceOf: KapPcl5Total
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-pcl-5-total-example."
* insert KapPcl5TotalExampleRules
* valueQuantity = 1.5 '{score}'

Instance: kap-pcl-5-total-1-out-of-range
InstanceOf: KapPcl5Total
Usage: #example
Title: "Counterexample: a total of 81"
Description: "Breaks one rule on purpose: a total of 81. Everything else is as in kap-pcl-5-total-example."
* insert KapPcl5TotalExampleRules
* valueQuantity = 81 '{score}'

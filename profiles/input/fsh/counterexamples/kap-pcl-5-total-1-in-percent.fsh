Instance: kap-pcl-5-total-1-in-percent
InstanceOf: KapPcl5Total
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-pcl-5-total-example."
* insert KapPcl5TotalExampleRules
* valueQuantity = 1 '%'

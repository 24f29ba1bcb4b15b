Instance: kap-c-ssrs-risk-1-other-code
InstanceOf: KapCssrsRisk
Usage: #example
Title: "Counterexample: a level of another system"
Description: "Breaks one rule on purpose: a level of another system. Everything else is as in kap-c-ssrs-risk-low."
* insert KapCSsrsRiskLowRules
* valueCodeableConcept = $SCT#75516001

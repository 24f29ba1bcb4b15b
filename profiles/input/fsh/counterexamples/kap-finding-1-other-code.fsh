Instance: kap-finding-1-other-code
InstanceOf: KapFinding
Usage: #example
Title: "Counterexample: no rule"
Description: "Breaks one rule on purpose: no rule. Everything else is as in kap-finding-hypertension."
* insert KapFindingHypertensionRules
* code = $ICD10CM#I10 "Essential (primary) hypertension"

Instance: kap-clearance-2-no-rule
InstanceOf: KapClearance
Usage: #example
Title: "Counterexample: a finding without its rule"
Description: "Breaks one rule on purpose: a finding without its rule. Everything else is as in kap-clearance-finding."
* insert KapClearanceFindingRules
* finding.itemCodeableConcept = $ICD10CM#I10 "Essential (primary) hypertension"

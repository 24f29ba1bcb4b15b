Instance: kap-clearance-1-other-code
InstanceOf: KapClearance
Usage: #example
Title: "Counterexample: no kap-clearance code"
Description: "Breaks one rule on purpose: no kap-clearance code. Everything else is as in kap-clearance-eligibility."
* insert KapClearanceEligibilityRules
* code = $SCT#390906007 "Follow-up encounter"

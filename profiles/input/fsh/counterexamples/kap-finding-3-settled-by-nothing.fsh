Instance: kap-finding-3-settled-by-nothing
InstanceOf: KapFinding
Usage: #example
Title: "Counterexample: settled without a clearance"
Description: "Breaks one rule on purpose: settled without a clearance. Everything else is as in kap-finding-hypertension."
* insert KapFindingHypertensionRules
* status = #final

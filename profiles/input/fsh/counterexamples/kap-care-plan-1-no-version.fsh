Instance: kap-care-plan-1-no-version
InstanceOf: KapCarePlan
Usage: #example
Title: "Counterexample: no version of the protocol"
Description: "Breaks one rule on purpose: no version of the protocol. Everything else is as in kap-care-plan-in-preparation."
* insert KapCarePlanInPreparationRules
* instantiatesCanonical = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-default"

Instance: kap-care-plan-3-two-phases
InstanceOf: KapCarePlan
Usage: #example
Title: "Counterexample: two phases"
Description: "Breaks one rule on purpose: two phases. Everything else is as in kap-care-plan-in-preparation."
* insert KapCarePlanInPreparationRules
* extension[3].url = "https://kap-pathway.org/fhir/StructureDefinition/kap-phase"
* extension[3].valueCode = #dosing

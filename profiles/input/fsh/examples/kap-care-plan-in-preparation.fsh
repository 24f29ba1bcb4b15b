// What kap-care-plan-in-preparation and its counterexamples share.
RuleSet: KapCarePlanInPreparationRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-care-plan"
* identifier.value = "example"
* extension[phase].valueCode = #preparation
* extension[state].valueString = "a1b2"
* extension[revision].valueInteger = 3
* instantiatesCanonical = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-default|1.0.0"
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">Ketamine-assisted psychotherapy, in preparation. Intakes are done.</div>"
* category = http://hl7.org/fhir/us/core/CodeSystem/careplan-category#assess-plan
* status = #active
* intent = #plan
* title = "KAP course, general default"
* subject = Reference(Patient/kap-example-patient)
* created = "2026-11-02T09:00:00Z"
* activity[0].detail.extension[step].valueString = "mental-health-intake"
* activity[0].detail.code = $KapActivity#mental-health-intake
* activity[0].detail.status = #completed
* activity[0].detail.description = "1 of 1"

Instance: kap-care-plan-in-preparation
InstanceOf: KapCarePlan
Usage: #example
Title: "Course in preparation"
Description: "A course whose intakes are done."
* insert KapCarePlanInPreparationRules

// What kap-task-phq-9 and its counterexamples share.
RuleSet: KapTaskPhq9Rules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/step/phq-9/1/kap-phq-9"
* basedOn = Reference(CarePlan/kap-care-plan-in-preparation)
* status = #requested
* intent = #order
* priority = #routine
* code = $KapActivity#measure
* description = "Complete the PHQ-9"
* for = Reference(Patient/kap-example-patient)
* performerType = $KapRole#therapist
* restriction.period.end = "2026-11-20"
* instantiatesCanonical = "https://kap-pathway.org/fhir/Questionnaire/kap-phq-9"

Instance: kap-task-phq-9
InstanceOf: KapTask
Usage: #example
Title: "PHQ-9 is due"
Description: "A PHQ-9 that is due before the next dose."
* insert KapTaskPhq9Rules

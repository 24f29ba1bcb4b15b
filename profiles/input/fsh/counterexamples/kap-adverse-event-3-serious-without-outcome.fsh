Instance: kap-adverse-event-3-serious-without-outcome
InstanceOf: KapAdverseEvent
Usage: #example
Title: "Counterexample: serious, and no outcome"
Description: "Breaks one rule on purpose: serious, and no outcome."
* actuality = #actual
* event = $KapSideEffect#breathing "Breathing"
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* date = "2026-11-20T15:20:00Z"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Serious "Serious"
* recorder.identifier.system = "https://ehr.example.org/fhir"
* recorder.identifier.value = "Practitioner/5"

// What kap-adverse-event-nausea and its counterexamples share.
RuleSet: KapAdverseEventNauseaRules
* actuality = #actual
* event = $KapSideEffect#nausea "Nausea"
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* date = "2026-11-20T15:20:00Z"
* seriousness = $AESERIOUS#Non-serious "Non-serious"
* severity = $AESEVERITY#mild "Mild"
* outcome = $AEOUTCOME#resolved "Resolved"
* recorder.identifier.system = "https://ehr.example.org/fhir"
* recorder.identifier.value = "Practitioner/5"
* suspectEntity.instance = Reference(MedicationAdministration/kap-ketamine-administration-first)

Instance: kap-adverse-event-nausea
InstanceOf: KapAdverseEvent
Usage: #example
Title: "Nausea after the first dose"
Description: "Mild and gone."
* insert KapAdverseEventNauseaRules

Instance: kap-response-1-no-version
InstanceOf: KapResponse
Usage: #example
Title: "Counterexample: a form without its version"
Description: "Breaks one rule on purpose: a form without its version."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-integration-note"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item.linkId = "note"
* item.answer.valueString = "Made-up note."

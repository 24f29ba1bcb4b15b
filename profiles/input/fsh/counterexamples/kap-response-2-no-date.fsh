Instance: kap-response-2-no-date
InstanceOf: KapResponse
Usage: #example
Title: "Counterexample: completed, nobody knows when"
Description: "Breaks one rule on purpose: completed, nobody knows when."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-integration-note|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* item.linkId = "note"
* item.answer.valueString = "Made-up note."

Instance: kap-response-3-empty
InstanceOf: KapResponse
Usage: #example
Title: "Counterexample: completed, and empty"
Description: "Breaks one rule on purpose: completed, and empty."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-integration-note|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"

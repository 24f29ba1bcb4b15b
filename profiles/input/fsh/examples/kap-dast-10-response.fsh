Instance: kap-dast-10-response
InstanceOf: KapResponse
Usage: #example
Title: "Entered result of a DAST-10"
Description: "Total 2."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-dast-10|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "total"
* item[=].answer.valueInteger = 2

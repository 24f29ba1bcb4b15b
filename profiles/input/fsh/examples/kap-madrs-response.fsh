Instance: kap-madrs-response
InstanceOf: KapResponse
Usage: #example
Title: "Entered result of a MADRS"
Description: "Total 24."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-madrs|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "total"
* item[=].answer.valueInteger = 24

Instance: kap-cadss-6-response
InstanceOf: KapResponse
Usage: #example
Title: "Entered result of a CADSS-6"
Description: "Total 9."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-cadss-6|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "total"
* item[=].answer.valueInteger = 9

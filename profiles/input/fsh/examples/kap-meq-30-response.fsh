Instance: kap-meq-30-response
InstanceOf: KapResponse
Usage: #example
Title: "Entered result of a MEQ-30"
Description: "Total 90."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-meq-30|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "mystical"
* item[=].answer.valueInteger = 45
* item[+].linkId = "positive-mood"
* item[=].answer.valueInteger = 20
* item[+].linkId = "transcendence"
* item[=].answer.valueInteger = 18
* item[+].linkId = "ineffability"
* item[=].answer.valueInteger = 7

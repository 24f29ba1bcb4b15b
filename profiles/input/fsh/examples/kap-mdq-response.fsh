Instance: kap-mdq-response
InstanceOf: KapResponse
Usage: #example
Title: "Entered result of an MDQ"
Description: "8 symptoms, positive."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-mdq|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "symptoms"
* item[=].answer.valueInteger = 8
* item[+].linkId = "same-time"
* item[=].answer.valueBoolean = true
* item[+].linkId = "moderate-or-serious"
* item[=].answer.valueBoolean = true

Instance: kap-c-ssrs-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to a C-SSRS screen"
Description: "Low."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-c-ssrs-screen|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "93246-7"
* item[=].answer.valueCoding = $LNC#LA33-6 "Yes"
* item[+].linkId = "93247-5"
* item[=].answer.valueCoding = $LNC#LA32-8 "No"
* item[+].linkId = "93267-3"
* item[=].answer.valueCoding = $LNC#LA32-8 "No"

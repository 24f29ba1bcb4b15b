Instance: kap-phq-2-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to a PHQ-2"
Description: "Total 3."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-phq-2|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "44250-9"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "44255-8"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"

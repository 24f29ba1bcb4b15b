Instance: kap-gad-7-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to a GAD-7"
Description: "Total 11."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-gad-7|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "69725-0"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "68509-9"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "69733-4"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "69734-2"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "69735-9"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[+].linkId = "69689-8"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[+].linkId = "69736-7"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"

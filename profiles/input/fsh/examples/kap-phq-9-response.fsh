// Total 12, item 9 not at all.
Instance: kap-phq-9-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to a PHQ-9"
Description: "A completed PHQ-9 with a total of 12."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-phq-9|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "44250-9"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "44255-8"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "44259-0"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "44254-1"
* item[=].answer.valueCoding = $LNC#LA6570-1 "More than half the days"
* item[+].linkId = "44251-7"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[+].linkId = "44258-2"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[+].linkId = "44252-5"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[+].linkId = "44253-3"
* item[=].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[+].linkId = "44260-8"
* item[=].answer.valueCoding = $LNC#LA6568-5 "Not at all"

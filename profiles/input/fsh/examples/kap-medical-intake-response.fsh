Instance: kap-medical-intake-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to a medical intake"
Description: "Eligible."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-medical-intake|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-05T10:00:00Z"
* item[+].linkId = "in-person"
* item[=].answer.valueBoolean = true
* item[+].linkId = "pregnancy-status"
* item[=].answer.valueCoding = $KapLocal#not-applicable "Does not apply"
* item[+].linkId = "lactation"
* item[=].answer.valueCoding = $KapLocal#not-applicable "Does not apply"
* item[+].linkId = "eligibility"
* item[=].answer.valueCoding = $KapLocal#eligible "Eligible"

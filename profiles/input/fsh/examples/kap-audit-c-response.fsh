Instance: kap-audit-c-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to an AUDIT-C"
Description: "Total 3."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-audit-c|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-06T09:00:00Z"
* item[+].linkId = "68518-0"
* item[=].answer.valueCoding = $LNC#LA18926-8 "Monthly or less"
* item[+].linkId = "68519-8"
* item[=].answer.valueCoding = $KapAuditC#3-or-4 "3 or 4"
* item[+].linkId = "68520-6"
* item[=].answer.valueCoding = $KapAuditC#less-than-monthly "Less than monthly"

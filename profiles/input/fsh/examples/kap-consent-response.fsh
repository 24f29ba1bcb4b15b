Instance: kap-consent-response
InstanceOf: KapResponse
Usage: #example
Title: "Answers to the consent form"
Description: "Every statement is agreed to."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-consent|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-05T10:30:00Z"
* item[+].linkId = "off-label"
* item[=].answer.valueBoolean = true
* item[+].linkId = "compounded"
* item[=].answer.valueBoolean = true
* item[+].linkId = "alternatives"
* item[=].answer.valueBoolean = true
* item[+].linkId = "risks"
* item[=].answer.valueBoolean = true
* item[+].linkId = "no-driving"
* item[=].answer.valueBoolean = true
* item[+].linkId = "right-to-stop"
* item[=].answer.valueBoolean = true
* item[+].linkId = "capacity"
* item[=].answer.valueBoolean = true
* item[+].linkId = "signer"
* item[=].answer.valueString = "Robin Example"

Instance: kap-dosing-session-record-response
InstanceOf: KapResponse
Usage: #example
Title: "Record of a dosing session"
Description: "Dissociation 6 at its peak."
* questionnaire = "https://kap-pathway.org/fhir/Questionnaire/kap-dosing-session-record|1.0.0"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* authored = "2026-11-20T17:00:00Z"
* item[+].linkId = "setting"
* item[=].answer.valueCoding = $KapSetting#office "Office"
* item[+].linkId = "dissociation-peak"
* item[=].answer.valueInteger = 6
* item[+].linkId = "note"
* item[=].answer.valueString = "Made-up note."

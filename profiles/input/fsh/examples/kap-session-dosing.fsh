// What kap-session-dosing and its counterexamples share.
RuleSet: KapSessionDosingRules
* extension[setting].valueCode = #office
* status = #finished
* class = $ACT#AMB "ambulatory"
* type = $KapActivity#dosing
* subject = Reference(Patient/kap-example-patient)
* period.start = "2026-11-20T14:00:00Z"
* period.end = "2026-11-20T17:10:00Z"

Instance: kap-session-dosing
InstanceOf: KapSession
Usage: #example
Title: "Dosing session"
Description: "A finished dosing session in the office."
* insert KapSessionDosingRules

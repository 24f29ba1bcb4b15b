Instance: kap-audit-event-1-no-patient
InstanceOf: KapAuditEvent
Usage: #example
Title: "Counterexample: no patient"
Description: "Breaks one rule on purpose: no patient. Everything else is as in kap-audit-event-launch."
* insert KapAuditEventLaunchRules
* entity[1].what = Reference(Encounter/kap-session-dosing)

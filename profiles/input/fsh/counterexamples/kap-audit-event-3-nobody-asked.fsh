Instance: kap-audit-event-3-nobody-asked
InstanceOf: KapAuditEvent
Usage: #example
Title: "Counterexample: nobody asked"
Description: "Breaks one rule on purpose: nobody asked. Everything else is as in kap-audit-event-launch."
* insert KapAuditEventLaunchRules
* agent[2].requestor = false

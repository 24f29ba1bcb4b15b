Instance: kap-audit-event-2-with-a-query
InstanceOf: KapAuditEvent
Usage: #example
Title: "Counterexample: the query, which may hold clinical content"
Description: "Breaks one rule on purpose: the query, which may hold clinical content. Everything else is as in kap-audit-event-launch."
* insert KapAuditEventLaunchRules
* entity[0].query = "ZXhhbXBsZQ=="

// What kap-audit-event-launch and its counterexamples share.
RuleSet: KapAuditEventLaunchRules
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest "RESTful Operation"
* action = #R
* recorded = "2026-11-20T14:00:00Z"
* outcome = #0
* agent.requestor = true
* agent.who.identifier.system = "https://ehr.example.org/fhir"
* agent.who.identifier.value = "Practitioner/5"
* source.observer.display = "KAP Pathway"
* entity.what = Reference(Patient/kap-example-patient)

Instance: kap-audit-event-launch
InstanceOf: KapAuditEvent
Usage: #example
Title: "A launch of the panel"
Description: "A therapist opened the panel."
* insert KapAuditEventLaunchRules

Profile: KapAuditEvent
Parent: AuditEvent
Id: kap-audit-event
Title: "KAP audit event"
Description: "That somebody or some system used a patient's pathway: a launch, a hook, a form, a dose. It says who and when, and nothing clinical. US Core has no AuditEvent profile."
* insert KapPublication
* obeys kap-audit-event-1 and kap-audit-event-2 and kap-audit-event-3
* type MS
* action 1..1 MS
* recorded MS
* outcome 1..1 MS
* agent MS
* agent.who 1..1 MS
* source MS
* entity 1..* MS

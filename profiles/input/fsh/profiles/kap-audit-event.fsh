Profile: KapAuditEvent
Parent: AuditEvent
Id: kap-audit-event
Title: "KAP audit event"
Description: "That somebody or some system used a patient's pathway: a launch, a hook, a form, a dose. It says who, when and in which session and, of a decision that was shown, which rules it named; no value, no text, no query. It follows the pattern of IHE Basic Audit Log Patterns (BALP): client, server and user as agents, data, patient and session as entities. US Core has no AuditEvent profile."
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

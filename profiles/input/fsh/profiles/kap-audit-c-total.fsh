Profile: KapAuditCTotal
Parent: Observation
Id: kap-audit-c-total
Title: "AUDIT-C total"
Description: "Total of a complete AUDIT-C. Its cut point depends on the patient, so the total carries no band. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-audit-c-total-1
* code = $LNC#75626-2 // total score
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

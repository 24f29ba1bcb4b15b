Profile: KapDast10Total
Parent: Observation
Id: kap-dast-10-total
Title: "DAST-10 total"
Description: "Total of a DAST-10 that was rated outside the software. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-dast-10-total-1
* code = $LNC#82667-7 // total score
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

Profile: KapPhq9Total
Parent: Observation
Id: kap-phq-9-total
Title: "PHQ-9 total"
Description: "Total of a complete PHQ-9. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-phq-9-total-1
* code = $LNC#44261-6 // PHQ-9 total score
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

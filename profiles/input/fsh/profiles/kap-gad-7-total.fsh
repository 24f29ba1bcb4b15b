Profile: KapGad7Total
Parent: Observation
Id: kap-gad-7-total
Title: "GAD-7 total"
Description: "Total of a complete GAD-7. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-gad-7-total-1
* code = $LNC#70274-6 // total score
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

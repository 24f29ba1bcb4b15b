Profile: KapMdqTotal
Parent: Observation
Id: kap-mdq-total
Title: "MDQ symptoms"
Description: "Number of symptoms of an MDQ that was rated outside the software; the band says whether the screen is positive. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-mdq-total-1
* code = $LNC#84773-1 // total score
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

Profile: KapPhq9Item9
Parent: Observation
Id: kap-phq-9-item-9
Title: "PHQ-9 item 9"
Description: "Answer to PHQ-9 item 9, thoughts of death or self-harm. Written also when the rest of the form is incomplete. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-phq-9-item-9-1
* code = $LNC#44260-8 // item 9
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only CodeableConcept

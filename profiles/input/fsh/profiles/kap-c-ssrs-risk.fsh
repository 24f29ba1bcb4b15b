Profile: KapCssrsRisk
Parent: Observation
Id: kap-c-ssrs-risk
Title: "C-SSRS risk level"
Description: "Risk level of a C-SSRS screener by the Columbia triage. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-c-ssrs-risk-1
* code = $LNC#93374-7 // C-SSRS risk level
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only CodeableConcept

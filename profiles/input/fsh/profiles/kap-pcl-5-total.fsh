Profile: KapPcl5Total
Parent: Observation
Id: kap-pcl-5-total
Title: "PCL-5 total"
Description: "Total of a complete PCL-5, without a band: there are no empirical ones. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-pcl-5-total-1
* code = $LNC#101698-9 // total score
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

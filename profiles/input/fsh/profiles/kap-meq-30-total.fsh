Profile: KapMeq30Total
Parent: Observation
Id: kap-meq-30-total
Title: "MEQ-30 total"
Description: "Total of a MEQ-30 that was rated outside the software. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-meq-30-total-1
* code = $KapScore#meq-30-total // no LOINC code was found
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

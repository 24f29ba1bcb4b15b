Profile: KapMadrsTotal
Parent: Observation
Id: kap-madrs-total
Title: "MADRS total"
Description: "Total of a MADRS that a clinician rated outside the software. Written when a response is scored, never for an incomplete one. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-madrs-total-1
* code = $KapScore#madrs-total // no LOINC code was found
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

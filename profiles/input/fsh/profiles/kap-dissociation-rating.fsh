Profile: KapDissociationRating
Parent: Observation
Id: kap-dissociation-rating
Title: "Dissociation rating"
Description: "How strong the dissociation of a session was at its peak, rated from 0 to 10 by the clinician. Written from the dosing session record. A conforming instance also meets US Core Observation Screening Assessment."
* insert KapPublication
* obeys kap-score-1 and kap-score-2 and kap-dissociation-rating-1
* code = $KapScore#dissociation-rating // no LOINC code was found
* category 1..* MS
* identifier 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* derivedFrom MS
* value[x] only Quantity

Profile: KapSessionHeartRate
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: kap-session-heart-rate
Title: "KAP session heart rate"
Description: "Heart rate taken before, during or after a dose. A conforming instance also meets US Core Heart Rate."
* insert KapPublication
* obeys kap-heart-rate-1
* code = $LNC#8867-4 // Heart rate
* encounter 1..1 MS
* value[x] 1..1 MS
* value[x] only Quantity

Profile: KapSessionRespiratoryRate
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: kap-session-respiratory-rate
Title: "KAP respiratory rate"
Description: "Respiratory rate taken before, during or after a dose. A conforming instance also meets US Core Respiratory Rate."
* insert KapPublication
* obeys kap-respiratory-rate-1
* code = $LNC#9279-1 // Respiratory rate
* encounter 1..1 MS
* value[x] 1..1 MS
* value[x] only Quantity

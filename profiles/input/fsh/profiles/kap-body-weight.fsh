Profile: KapBodyWeight
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: kap-body-weight
Title: "KAP body weight"
Description: "Body weight that a dose by mg/kg rests on. A conforming instance also meets US Core Body Weight."
* insert KapPublication
* obeys kap-body-weight-1
* code = $LNC#29463-7 // Body weight
* value[x] 1..1 MS
* value[x] only Quantity

Profile: KapSessionBloodPressure
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: kap-session-blood-pressure
Title: "KAP session blood pressure"
Description: "Blood pressure taken before, during or after a dose. A conforming instance also meets US Core Blood Pressure."
* insert KapPublication
* obeys kap-blood-pressure-1 and kap-blood-pressure-2
* code = $LNC#85354-9 // Blood pressure panel with all children optional
* encounter 1..1 MS
* value[x] 0..0
* component 2..* MS

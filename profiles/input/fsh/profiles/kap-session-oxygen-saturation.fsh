Profile: KapSessionOxygenSaturation
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: kap-session-oxygen-saturation
Title: "KAP session oxygen saturation"
Description: "Oxygen saturation by pulse oximetry before, during or after a dose. A conforming instance also meets US Core Pulse Oximetry."
* insert KapPublication
* obeys kap-oxygen-saturation-1 and kap-oxygen-saturation-2
* encounter 1..1 MS
* value[x] 1..1 MS
* value[x] only Quantity

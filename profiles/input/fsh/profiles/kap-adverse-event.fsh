Profile: KapAdverseEvent
Parent: AdverseEvent
Id: kap-adverse-event
Title: "KAP adverse event"
Description: "Something harmful that happened in or after a dose. Used when the side-effect checklist or a check-in finds it; a dose is not raised at the visit after one. US Core has no AdverseEvent profile."
* insert KapPublication
* obeys kap-adverse-event-1 and kap-adverse-event-2 and kap-adverse-event-3
* actuality = #actual
* event 1..1 MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* date MS
* seriousness MS
* severity MS
* outcome MS
* recorder MS
* suspectEntity MS

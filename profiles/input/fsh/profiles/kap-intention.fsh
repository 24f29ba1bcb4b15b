Profile: KapIntention
Parent: Goal
Id: kap-intention
Title: "KAP intention"
Description: "What a patient wants to bring to the course or to a session, in the patient's own words. Used from preparation on; integration notes come back to it. A conforming instance also meets US Core Goal."
* insert KapPublication
* obeys kap-intention-1 and kap-intention-2
* lifecycleStatus MS
* description MS
* subject 1..1 MS
* subject only Reference(Patient)
* start[x] 1..1 MS
* expressedBy MS
* note MS

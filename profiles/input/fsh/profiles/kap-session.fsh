Profile: KapSession
Parent: Encounter
Id: kap-session
Title: "KAP session"
Description: "An intake, preparation, dosing or integration visit that the clinic or an EHR writes for the pathway. Visits mirrored from an EHR need not claim it. A conforming instance also meets US Core Encounter."
* insert KapPublication
* obeys kap-session-1 and kap-session-2
* extension contains KapSettingExtension named setting 0..1 MS
* status MS
* class MS
* type 1..* MS
* subject 1..1 MS
* subject only Reference(Patient)
* participant MS
* period MS

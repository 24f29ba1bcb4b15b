CodeSystem: KapPhaseCS
Id: kap-phase
Title: "KAP phase"
Description: "Where a patient stands in the course, in order."
* insert KapPublication
* ^caseSensitive = true
* #intake "Intake" "Intakes and consent are being completed."
* #preparation "Preparation" "Preparation sessions before the first dose."
* #dosing "Dosing" "The course of dosing and integration sessions."
* #maintenance "Maintenance" "The course is complete; doses at longer intervals are possible."
* #ended "Ended" "The course ended or may not start."

Profile: KetamineAdministration
Parent: MedicationAdministration
Id: kap-ketamine-administration
Title: "Ketamine administration"
Description: "One dose that was given in a dosing session, on an order. US Core has no profile for MedicationAdministration."
* insert KapPublication
* obeys kap-ketamine-1 and kap-administration-1 and kap-administration-2
* identifier MS
* status MS
* medication[x] MS
* subject 1..1 MS
* subject only Reference(Patient)
* context 1..1 MS
* effective[x] MS
* performer 1..* MS
* request 1..1 MS
* dosage 1..1 MS
* dosage.route MS
* dosage.dose MS
* extension contains KapChaperoneExtension named chaperone 0..1 MS

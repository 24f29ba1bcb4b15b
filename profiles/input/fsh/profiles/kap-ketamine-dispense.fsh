Profile: KetamineDispense
Parent: MedicationDispense
Id: kap-ketamine-dispense
Title: "Ketamine dispense event"
Description: "The ledger of lozenges: dispensed, returned, lost, destroyed. What was taken is a KetamineAdministration. A conforming instance whose medication is coded in RxNorm also meets US Core MedicationDispense, if it was handed over."
* insert KapPublication
* obeys kap-ketamine-1 and kap-dispense-1 and kap-dispense-2 and kap-dispense-3 and kap-dispense-4
* status MS
* type 1..1 MS
* medication[x] MS
* subject 1..1 MS
* subject only Reference(Patient)
* performer MS
* authorizingPrescription MS
* quantity 1..1 MS
* whenHandedOver MS
* note MS

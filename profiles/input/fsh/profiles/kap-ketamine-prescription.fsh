Profile: KetaminePrescription
Parent: MedicationRequest
Id: kap-ketamine-prescription
Title: "Ketamine prescription"
Description: "A lozenge, troche or tablet that a pharmacy compounds for an outpatient. The pathway prepares drafts only; what a prescriber signed comes back from the EHR. A conforming instance whose medication is coded in RxNorm, as the example, also meets US Core MedicationRequest."
* insert KapPublication
* obeys kap-ketamine-1 and kap-prescription-1 and kap-prescription-2 and kap-prescription-3
* status MS
* intent MS
* medication[x] MS
* subject 1..1 MS
* subject only Reference(Patient)
* authoredOn 1..1 MS
* requester 1..1 MS
* dosageInstruction 1..1 MS
* dosageInstruction.route 1..1 MS
* dosageInstruction.doseAndRate 1..1 MS
* dispenseRequest MS
* dispenseRequest 1..1
* dispenseRequest.quantity 1..1 MS

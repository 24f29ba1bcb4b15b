Profile: KetamineAdministrationOrder
Parent: MedicationRequest
Id: kap-ketamine-administration-order
Title: "Ketamine administration order"
Description: "An order for ketamine from practice stock, given in the clinic by injection, infusion or nasal spray. No prescription: a prescription may not stock a practice. A conforming instance whose medication is coded in RxNorm, as the example, also meets US Core MedicationRequest."
* insert KapPublication
* obeys kap-ketamine-1 and kap-administration-order-1 and kap-administration-order-2
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

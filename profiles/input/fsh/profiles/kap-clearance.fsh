Profile: KapClearance
Parent: ClinicalImpression
Id: kap-clearance
Title: "KAP clearance"
Description: "A clinician's decision that opens a gate: suitability, eligibility, the clearance of one finding, a medication review, a suicide-risk review. Valid in its effective period. US Core has no profile for ClinicalImpression."
* insert KapPublication
* obeys kap-clearance-1 and kap-clearance-2 and kap-clearance-3
* status = #completed
* code 1..1 MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] MS
* date 1..1 MS
* assessor 1..1 MS
* investigation MS
* investigation.item MS
* finding MS
* summary MS
* note MS

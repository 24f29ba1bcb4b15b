CodeSystem: KapAttestationCS
Id: kap-attestation
Title: "KAP attestation"
Description: "What a clinician attests. An attestation is not a prescription and does not sign one (clinical basis section 5)."
* insert KapPublication
* ^caseSensitive = true
* #order-review "Order reviewed" "A prescriber reviewed a prepared order with the data that bears on it."
* #clearance "Clearance given" "A clinician decided on a clearance with the evidence shown."
* #override "Override" "A clinician went on against a warning and gave the reason."
* #dose-decision "Dose decided" "A prescriber decided that a dose may be given, with the gate as it stood."

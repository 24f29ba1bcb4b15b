Profile: KapPasskey
Parent: Basic
Id: kap-passkey-record
Title: "Passkey of a practitioner"
Description: "A passkey bound to one Practitioner, with which a prescriber steps up to attest. It counts only when an administrator has approved it. US Core has no profile for Basic."
* insert KapPublication
* obeys kap-passkey-1
* extension contains KapPasskeyExtension named passkey 0..1 MS
* identifier 1..* MS
* code = $KapRecord#passkey
* subject 1..1 MS
* subject only Reference(Practitioner)
* created MS
* author MS

// What kap-passkey-pending and its counterexample share.
RuleSet: KapPasskeyPendingRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "passkey/example"
* code = $KapRecord#passkey "Passkey"
* subject.identifier.system = "https://ehr.example.org/fhir"
* subject.identifier.value = "Practitioner/7"
* subject.display = "Dr. Sam Sample"
* created = "2026-11-10"
* extension[passkey].extension[credential].valueString = "ZXhhbXBsZQ"
* extension[passkey].extension[public-key].valueString = "ZXhhbXBsZQ"
* extension[passkey].extension[counter].valueInteger = 0

Instance: kap-passkey-pending
InstanceOf: KapPasskey
Usage: #example
Title: "Passkey that waits for approval"
Description: "Registered by a prescriber; no administrator has looked at it yet."
* insert KapPasskeyPendingRules
* extension[passkey].extension[state].valueCode = #pending

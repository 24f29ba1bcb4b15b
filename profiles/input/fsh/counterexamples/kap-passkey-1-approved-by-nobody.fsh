Instance: kap-passkey-1-approved-by-nobody
InstanceOf: KapPasskey
Usage: #example
Title: "Counterexample: a passkey approved by nobody"
Description: "Breaks one rule on purpose: an approval without who and when. Everything else is as in kap-passkey-pending."
* insert KapPasskeyPendingRules
* extension[passkey].extension[state].valueCode = #approved

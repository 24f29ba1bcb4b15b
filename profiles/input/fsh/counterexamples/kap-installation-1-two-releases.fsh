Instance: kap-installation-1-two-releases
InstanceOf: KapInstallationRecord
Usage: #example
Title: "Counterexample: two releases"
Description: "Breaks one rule on purpose: two releases at once. Everything else is as in kap-installation-record-example."
* insert KapInstallationRecordExampleRules
* extension[installation][1].extension[version].valueString = "0.2.0"
* extension[installation][1].extension[state].valueCode = #complete
* extension[installation][1].extension[at].valueInstant = "2026-11-21T14:00:00Z"

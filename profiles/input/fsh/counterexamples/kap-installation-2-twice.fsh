Instance: kap-installation-2-twice
InstanceOf: KapInstallationRecord
Usage: #example
Title: "Counterexample: one artifact twice"
Description: "Breaks one rule on purpose: one artifact twice. Everything else is as in kap-installation-record-example."
* insert KapInstallationRecordExampleRules
* extension[artifact][1].extension[key].valueString = "Questionnaire/kap-phq-9"

// What kap-installation-record-example and its counterexamples share.
RuleSet: KapInstallationRecordExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "installation"
* code = $KapRecord#installation
* extension[installation][0].extension[version].valueString = "0.1.0"
* extension[installation][0].extension[state].valueCode = #complete
* extension[installation][0].extension[at].valueInstant = "2026-11-20T14:00:00Z"
* extension[artifact][0].extension[key].valueString = "Questionnaire/kap-phq-9"
* extension[artifact][0].extension[item].valueString = "Questionnaire/7c6b0d6e-54f7-4c0e-9f3f-0f4c3c9f8a01"
* extension[artifact][0].extension[hash].valueString = "0123456789abcdef0123456789abcdef"
* extension[artifact][1].extension[key].valueString = "AccessPolicy/kap-therapist"
* extension[artifact][1].extension[item].valueString = "AccessPolicy/7c6b0d6e-54f7-4c0e-9f3f-0f4c3c9f8a02"
* extension[artifact][1].extension[hash].valueString = "fedcba9876543210fedcba9876543210"

Instance: kap-installation-record-example
InstanceOf: KapInstallationRecord
Usage: #example
Title: "An installation"
Description: "Two artifacts of release 0.1.0 are in the project."
* insert KapInstallationRecordExampleRules

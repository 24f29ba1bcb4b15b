// What kap-freshness-record-example and its counterexamples share.
RuleSet: KapFreshnessRecordExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "example/ehr-freshness"
* code = $KapRecord#ehr-freshness
* subject = Reference(Patient/kap-example-patient)
* extension[freshness][0].extension[category].valueCode = #conditions
* extension[freshness][0].extension[state].valueCode = #read
* extension[freshness][0].extension[at].valueInstant = "2026-11-20T14:00:00Z"
* extension[freshness][1].extension[category].valueCode = #medications
* extension[freshness][1].extension[state].valueCode = #failed
* extension[freshness][1].extension[at].valueInstant = "2026-11-20T14:00:00Z"
* extension[freshness][1].extension[reason].valueString = "The EHR answered 503"

Instance: kap-freshness-record-example
InstanceOf: KapFreshnessRecord
Usage: #example
Title: "Freshness of a chart"
Description: "Conditions were read; medications failed."
* insert KapFreshnessRecordExampleRules

Instance: kap-freshness-1-twice
InstanceOf: KapFreshnessRecord
Usage: #example
Title: "Counterexample: one category twice"
Description: "Breaks one rule on purpose: one category twice. Everything else is as in kap-freshness-record-example."
* insert KapFreshnessRecordExampleRules
* extension[freshness][1].extension[category].valueCode = #conditions

Instance: kap-flag-3-no-words
InstanceOf: KapFlag
Usage: #example
Title: "Counterexample: a code without words"
Description: "Breaks one rule on purpose: a code without words."
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/flag/suicide-risk"
* status = #active
* code = $KapGate#suicide-risk "Suicide risk"
* subject = Reference(Patient/kap-example-patient)

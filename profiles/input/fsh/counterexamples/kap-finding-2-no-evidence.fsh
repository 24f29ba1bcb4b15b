Instance: kap-finding-2-no-evidence
InstanceOf: KapFinding
Usage: #example
Title: "Counterexample: no evidence"
Description: "Breaks one rule on purpose: no evidence."
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/issue/hypertension"
* status = #preliminary
* severity = #high
* patient = Reference(Patient/kap-example-patient)
* code = $KapRule#hypertension

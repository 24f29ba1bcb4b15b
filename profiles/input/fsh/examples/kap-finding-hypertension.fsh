// What kap-finding-hypertension and its counterexamples share.
RuleSet: KapFindingHypertensionRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/issue/hypertension"
* status = #preliminary
* severity = #high
* patient = Reference(Patient/kap-example-patient)
* code = $KapRule#hypertension
* detail = "Hypertension on the problem list"
* evidence.detail.identifier.system = "https://ehr.example.org/fhir"
* evidence.detail.identifier.value = "Condition/hypertension"
* evidence.detail.display = "Hypertension"

Instance: kap-finding-hypertension
InstanceOf: KapFinding
Usage: #example
Title: "Hypertension found"
Description: "An open finding with the problem-list entry as evidence."
* insert KapFindingHypertensionRules

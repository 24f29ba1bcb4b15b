// What kap-flag-suicide-risk and its counterexamples share.
RuleSet: KapFlagSuicideRiskRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/flag/suicide-risk"
* status = #active
* code = $KapGate#suicide-risk "Suicide risk"
* code.text = "Suicide risk is high: no dose; contact the patient the same day, safety plan."
* subject = Reference(Patient/kap-example-patient)

Instance: kap-flag-suicide-risk
InstanceOf: KapFlag
Usage: #example
Title: "Suicide risk holds the dose"
Description: "Raised by the gate to a dose."
* insert KapFlagSuicideRiskRules

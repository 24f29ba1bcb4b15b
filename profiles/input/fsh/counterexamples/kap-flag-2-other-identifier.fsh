Instance: kap-flag-2-other-identifier
InstanceOf: KapFlag
Usage: #example
Title: "Counterexample: no identifier of ours"
Description: "Breaks one rule on purpose: no identifier of ours. Everything else is as in kap-flag-suicide-risk."
* insert KapFlagSuicideRiskRules
* identifier.system = "https://example.org/flags"

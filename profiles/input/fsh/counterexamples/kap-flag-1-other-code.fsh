Instance: kap-flag-1-other-code
InstanceOf: KapFlag
Usage: #example
Title: "Counterexample: a code that is not ours"
Description: "Breaks one rule on purpose: a code that is not ours. Everything else is as in kap-flag-suicide-risk."
* insert KapFlagSuicideRiskRules
* code = $ICD10CM#R45.851 "Suicidal ideations"

Instance: kap-adverse-event-1-other-code
InstanceOf: KapAdverseEvent
Usage: #example
Title: "Counterexample: a code that is not ours"
Description: "Breaks one rule on purpose: a code that is not ours. Everything else is as in kap-adverse-event-nausea."
* insert KapAdverseEventNauseaRules
* event = $ICD10CM#T41.295A "Adverse effect of other general anesthetics, initial encounter"

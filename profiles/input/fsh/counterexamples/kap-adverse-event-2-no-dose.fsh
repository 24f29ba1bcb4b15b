Instance: kap-adverse-event-2-no-dose
InstanceOf: KapAdverseEvent
Usage: #example
Title: "Counterexample: tied to no dose and no session"
Description: "Breaks one rule on purpose: tied to no dose and no session."
* actuality = #actual
* event = $KapSideEffect#nausea "Nausea"
* subject = Reference(Patient/kap-example-patient)
* date = "2026-11-20T15:20:00Z"

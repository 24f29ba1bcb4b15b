Instance: kap-intention-1-code-only
InstanceOf: KapIntention
Usage: #example
Title: "Counterexample: a code and no words"
Description: "Breaks one rule on purpose: a code and no words."
* lifecycleStatus = #active
* description = $KapLocal#grief "Grief"
* subject = Reference(Patient/kap-example-patient)
* startDate = "2026-11-10"

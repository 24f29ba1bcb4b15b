// What kap-intention-rest and its counterexamples share.
RuleSet: KapIntentionRestRules
* lifecycleStatus = #active
* description.text = "To meet my grief without running from it"
* subject = Reference(Patient/kap-example-patient)
* startDate = "2026-11-10"
* expressedBy = Reference(Patient/kap-example-patient)

Instance: kap-intention-rest
InstanceOf: KapIntention
Usage: #example
Title: "Intention"
Description: "A made-up intention."
* insert KapIntentionRestRules

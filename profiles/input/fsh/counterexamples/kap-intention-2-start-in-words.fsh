Instance: kap-intention-2-start-in-words
InstanceOf: KapIntention
Usage: #example
Title: "Counterexample: a start that is no date"
Description: "Breaks one rule on purpose: a start that is no date."
* lifecycleStatus = #active
* description.text = "To rest"
* subject = Reference(Patient/kap-example-patient)
* startCodeableConcept.text = "since spring"

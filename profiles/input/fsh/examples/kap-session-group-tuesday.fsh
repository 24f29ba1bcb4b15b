// What kap-session-group-tuesday and its counterexamples share.
RuleSet: KapSessionGroupTuesdayRules
* type = #person
* actual = true
* active = true
* name = "Tuesday group"
* quantity = 2
* member[0].entity = Reference(Patient/kap-example-patient)
* member[1].entity = Reference(Patient/kap-example-patient-2)

Instance: kap-session-group-tuesday
InstanceOf: KapSessionGroup
Usage: #example
Title: "Group of two"
Description: "Two made-up patients."
* insert KapSessionGroupTuesdayRules

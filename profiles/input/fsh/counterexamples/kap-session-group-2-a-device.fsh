Instance: kap-session-group-2-a-device
InstanceOf: KapSessionGroup
Usage: #example
Title: "Counterexample: a member that is no patient"
Description: "Breaks one rule on purpose: a member that is no patient. Everything else is as in kap-session-group-tuesday."
* insert KapSessionGroupTuesdayRules
* member[2].entity = Reference(Practitioner/5)

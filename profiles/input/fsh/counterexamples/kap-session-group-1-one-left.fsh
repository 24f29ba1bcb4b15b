Instance: kap-session-group-1-one-left
InstanceOf: KapSessionGroup
Usage: #example
Title: "Counterexample: one of two members has left"
Description: "Breaks one rule on purpose: one of two members has left. Everything else is as in kap-session-group-tuesday."
* insert KapSessionGroupTuesdayRules
* member[1].inactive = true

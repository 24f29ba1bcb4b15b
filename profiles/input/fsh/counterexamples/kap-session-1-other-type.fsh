Instance: kap-session-1-other-type
InstanceOf: KapSession
Usage: #example
Title: "Counterexample: no kap-activity code"
Description: "Breaks one rule on purpose: no kap-activity code. Everything else is as in kap-session-dosing."
* insert KapSessionDosingRules
* type = $SCT#390906007 "Follow-up encounter"

Instance: kap-task-2-other-code
InstanceOf: KapTask
Usage: #example
Title: "Counterexample: no kap-activity code"
Description: "Breaks one rule on purpose: no kap-activity code. Everything else is as in kap-task-phq-9."
* insert KapTaskPhq9Rules
* code = $SCT#390906007 "Follow-up encounter"

Instance: kap-task-3-no-role
InstanceOf: KapTask
Usage: #example
Title: "Counterexample: a performer type that is no role of ours"
Description: "Breaks one rule on purpose: a performer type that is no role of ours. Everything else is as in kap-task-phq-9."
* insert KapTaskPhq9Rules
* performerType = $SCT#75516001 "Psychotherapy"

Instance: kap-task-1-other-identifier
InstanceOf: KapTask
Usage: #example
Title: "Counterexample: no identifier of ours"
Description: "Breaks one rule on purpose: no identifier of ours. Everything else is as in kap-task-phq-9."
* insert KapTaskPhq9Rules
* identifier.system = "https://example.org/other"

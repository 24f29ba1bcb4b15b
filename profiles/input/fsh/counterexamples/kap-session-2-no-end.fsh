Instance: kap-session-2-no-end
InstanceOf: KapSession
Usage: #example
Title: "Counterexample: finished without an end"
Description: "Breaks one rule on purpose: finished without an end."
* status = #finished
* class = $ACT#AMB "ambulatory"
* type = $KapActivity#dosing
* subject = Reference(Patient/kap-example-patient)
* period.start = "2026-11-20T14:00:00Z"

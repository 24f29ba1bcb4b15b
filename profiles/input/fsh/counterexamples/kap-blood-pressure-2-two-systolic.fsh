Instance: kap-blood-pressure-2-two-systolic
InstanceOf: KapSessionBloodPressure
Usage: #example
Title: "Counterexample: two systolic values"
Description: "Breaks one rule on purpose: two systolic values. Everything else is as in kap-session-blood-pressure-before."
* insert KapSessionBloodPressureBeforeRules
* component[1].code = $LNC#8480-6 "Systolic blood pressure"

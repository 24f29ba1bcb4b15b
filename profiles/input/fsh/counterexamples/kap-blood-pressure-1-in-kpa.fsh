Instance: kap-blood-pressure-1-in-kpa
InstanceOf: KapSessionBloodPressure
Usage: #example
Title: "Counterexample: a value in kPa"
Description: "Breaks one rule on purpose: a value in kPa. Everything else is as in kap-session-blood-pressure-before."
* insert KapSessionBloodPressureBeforeRules
* component[0].valueQuantity = 162 'kPa' "kPa"

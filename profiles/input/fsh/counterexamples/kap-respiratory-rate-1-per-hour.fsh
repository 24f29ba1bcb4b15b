Instance: kap-respiratory-rate-1-per-hour
InstanceOf: KapSessionRespiratoryRate
Usage: #example
Title: "Counterexample: per hour"
Description: "Breaks one rule on purpose: per hour. Everything else is as in kap-session-respiratory-rate-before."
* insert KapSessionRespiratoryRateBeforeRules
* valueQuantity = 840 '/h' "/h"

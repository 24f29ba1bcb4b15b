Instance: kap-heart-rate-1-per-hour
InstanceOf: KapSessionHeartRate
Usage: #example
Title: "Counterexample: a value per hour"
Description: "Breaks one rule on purpose: a value per hour. Everything else is as in kap-session-heart-rate-before."
* insert KapSessionHeartRateBeforeRules
* valueQuantity = 4320 '/h' "/h"

// What kap-session-heart-rate-before and its counterexamples share.
RuleSet: KapSessionHeartRateBeforeRules
* status = #final
* category[VSCat] = $OBSCAT#vital-signs
* code = $LNC#8867-4
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* effectiveDateTime = "2026-11-20T14:15:00Z"
* valueQuantity = 72 '/min' "/min"

Instance: kap-session-heart-rate-before
InstanceOf: KapSessionHeartRate
Usage: #example
Title: "Heart rate before the dose"
Description: "72 /min."
* insert KapSessionHeartRateBeforeRules
